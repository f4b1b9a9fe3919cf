/** The same content as data. */
export function Downloads() {
  return (
    <>
      <h2 id="data">Data</h2>
      <ul className="bullets">
        <li>
          <a href="forums.csv">Forums as CSV</a> (<a href="forums.csv-metadata.json">what its columns mean</a>
          )
        </li>
        <li>
          <a href="plans.csv">Plans as CSV, a row for each forum of each plan</a> (
          <a href="plans.csv-metadata.json">what its columns mean</a>)
        </li>
        <li>
          <a href="changes.json">Changes as a JSON Feed</a>, to follow in any feed reader
        </li>
      </ul>
    </>
  );
}
