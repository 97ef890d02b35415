const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });

/** What the clock in Oslo shows at a moment, as a field for date and time wants it: `2027-03-12T08:00`. */
export const clockOf = (moment: string | Date): string => CLOCK.format(new Date(moment)).replace(' ', 'T');

/** Tomorrow morning, when people come to work. */
export const tomorrowMorning = (now: Date = new Date()): string => `${clockOf(new Date(now.getTime() + 86_400_000)).slice(0, 10)}T08:00`;
