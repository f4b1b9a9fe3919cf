/** How a thing is meant: green "you may", orange "ask first", red "don't", or neither. Named like its icon and class. */
export type Tone = 'go' | 'ask' | 'stop' | 'neutral';
