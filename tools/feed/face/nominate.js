// Makes a nomination of the answers on the page for forums’ administrators, as a file on their own computer.
// It sends nothing anywhere. The page is only text and a form; this is its one script.

const form = document.querySelector('#nomination');
const made = document.querySelector('#made');

/** The forum that a link to this page named, such as `administrators.html#name=Netmums`. */
function fillIn() {
  const known = new URLSearchParams(location.hash.slice(1));
  for (const name of ['name', 'address']) {
    const value = known.get(name);
    if (value !== null && form.elements[name].value === '') form.elements[name].value = value;
  }
}

function answered(name) {
  return form.elements[name].value.trim();
}

function makeNomination() {
  const optional = (name, value) => (value === '' ? {} : { [name]: value });
  const operatorName = answered('operatorName');
  return {
    format: 'take-part-nomination',
    version: 1,
    host: new URL(answered('address')).hostname,
    suggestedAt: new Date().toISOString(),
    administrator: {
      name: answered('name'),
      address: answered('address'),
      by: answered('by'),
      stance: answered('stance'),
      words: answered('words'),
      terms: {
        privateMessages: answered('privateMessages'),
        account: answered('account'),
        tag: answered('tag'),
        links: answered('links'),
        realNames: answered('realNames'),
        notes: answered('notes')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      },
      ...optional('contactPage', answered('contactPage')),
      ...optional('audience', answered('audience')),
      ...(operatorName !== '' && { operator: { name: operatorName, kind: answered('operatorKind') } }),
    },
  };
}

function download(nomination) {
  const name = `take-part-nomination_${nomination.host}.json`;
  const file = new Blob([`${JSON.stringify(nomination, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  made.textContent = `Your browser was given the file ${name}. Nothing was sent: please send it on.`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  download(makeNomination());
});
fillIn();
