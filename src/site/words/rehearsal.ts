import type { Localized } from '../../core/locale/locale.ts';

/** Words around the slides a trainer tries things out on; the slides themselves are in `src/site/rehearsal`. */
export const rehearsalWords: Localized<{ title: string; lede: string; description: string; foot: string }> = {
  de: {
    title: 'Fünf Minuten proben',
    lede: 'Fünf Folien führen durch alles, was Sie im Raum brauchen. Jede sagt, was zu tun ist; ihre Notizen sagen, was dann geschieht und was hilft, wenn nichts geschieht. Verderben können Sie hier nichts.',
    description: 'Eine kurze Probe für alle, die mit diesem Kurs ein Training geben: blättern, zweites Fenster, abstimmen, Zeit, Ende.',
    foot: 'Probe',
  },
  en: {
    title: 'Rehearse for five minutes',
    lede: 'Five slides take you through everything you need in the room. Each says what to do; its notes say what happens then, and what helps if nothing does. You cannot spoil anything here.',
    description: 'A short rehearsal for anyone who runs a session with this course: turning slides, second window, votes, time, the end.',
    foot: 'Rehearsal',
  },
};
