/** What strangers write into titles and people into notes that files and spreadsheets have stumbled over. */
export const HARD_TEXTS: readonly string[] = [
  '=HYPERLINK("https://evil.example","Click")',
  '+44 20 7946 0000',
  '-20%',
  '@SUM(A1:A9)',
  "@SUM(1+9)*cmd|' /C calc'!A0",
  "'=already guarded",
  '\tTab first\tand within',
  'She said "yes", twice\r\nand then\nnothing\r',
  ' spaces at both ends ',
  'Ŵyth ŷ o Gymru: â, ê, î, ô, û, ŵ, ŷ – £5 a “30 hours”',
  '👩🏽‍🌾🏴󠁧󠁢󠁷󠁬󠁳󠁿 emoji',
  '\u{202E}turned\u{202C} \u{FEFF} \u{0} \u{1F} \u{2028}',
  '_x0041_ ]]> <![CDATA[ &amp; </w:t>',
  '1/2',
  '007',
  'TRUE',
];
