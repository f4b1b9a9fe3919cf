/** The style sheet of a published report, compiled when the extension is built: see wxt.config.ts. */
declare module 'virtual:published-style' {
  const style: string;
  export default style;
}
