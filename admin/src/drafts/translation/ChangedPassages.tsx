import { Passage } from './Passage.js';
import { useBokmal } from './TranslatedPart.js';

/** Only what has changed, where the bokmål is in sight already. */
export const ChangedPassages = () => {
  const changed = useBokmal()?.source?.passages.filter(({ change }) => change !== null) ?? [];
  return changed.map((passage, index) => <Passage key={index} passage={passage} />);
};
