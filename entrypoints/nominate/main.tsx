import { createRoot } from 'react-dom/client';
import { Nominate } from '../../components/nominate/Nominate';
import { useNominate } from './use-nominate';

function NominatePage() {
  const page = useNominate(location.hash);
  return page && <Nominate start={page.start} keeper={page.keeper} means={page.means} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<NominatePage />);
