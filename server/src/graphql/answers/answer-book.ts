/** How much is kept, and for how long an answer is given again without asking: a notice of a new version could be lost. */
export interface AnswerBounds {
  /** Characters of all kept answers; 0 keeps none. */
  readonly characters: number;
  readonly milliseconds: number;
}

export const ANSWER_BOUNDS: AnswerBounds = { characters: 64_000_000, milliseconds: 5_000 };

export interface KeptAnswer {
  readonly text: string;
  readonly type: string;
}

interface Entry extends KeptAnswer {
  readonly version: number;
  readonly at: number;
}

/** Questions that were asked once and not kept. */
const REMEMBERED = 2_000;

/**
 * Answers of the last data version. One is kept when it is asked for a second time, so that what nobody asks again costs nothing;
 * the oldest goes when there are too many, and all go when a later version is heard of.
 */
export class AnswerBook {
  readonly #bounds: AnswerBounds;
  readonly #now: () => number;
  readonly #standing: () => number | null;
  readonly #answers = new Map<string, Entry>();
  readonly #asked = new Set<string>();
  #version = -1;
  #characters = 0;

  /** `standing` is the last version heard of; null where nobody listens, and then nothing is given. */
  constructor(bounds: AnswerBounds, standing: () => number | null, now: () => number) {
    this.#bounds = bounds;
    this.#standing = standing;
    this.#now = now;
  }

  /** The answer to a question, when it was given at the version that stands and not long ago. */
  find(key: string): KeptAnswer | null {
    this.#leaveEarlierVersions();
    const entry = this.#answers.get(key);
    if (entry === undefined) return null;
    if (entry.version === this.#version && this.#now() - entry.at < this.#bounds.milliseconds) return entry;
    this.#drop(key, entry);
    return null;
  }

  /** Whether the answer to a question that is being answered should be kept. */
  wants(key: string): boolean {
    if (this.#bounds.characters === 0 || this.#standing() === null) return false;
    if (this.#asked.delete(key)) return true;
    this.#asked.add(key);
    const [oldest] = this.#asked;
    if (this.#asked.size > REMEMBERED && oldest !== undefined) this.#asked.delete(oldest);
    return false;
  }

  /** Keeps an answer that rests on a version. */
  keep(key: string, version: number, answer: KeptAnswer): void {
    this.#leaveEarlierVersions();
    const characters = answer.text.length + key.length;
    if (version < this.#version || characters > this.#bounds.characters / 8) return;
    const before = this.#answers.get(key);
    if (before !== undefined) this.#drop(key, before);
    this.#answers.set(key, { ...answer, version, at: this.#now() });
    // Whoever asks again after it was dropped for its age gets it kept at once.
    this.#asked.add(key);
    this.#characters += characters;
    for (const [oldest, entry] of this.#answers) {
      if (this.#characters <= this.#bounds.characters) break;
      this.#drop(oldest, entry);
    }
  }

  /** Gives nothing again of what was answered so far: this process has changed something. */
  clear(): void {
    this.#answers.clear();
    this.#characters = 0;
  }

  #leaveEarlierVersions(): void {
    const standing = this.#standing() ?? -1;
    if (standing === this.#version) return;
    this.#version = standing;
    for (const [key, entry] of this.#answers) if (entry.version < standing) this.#drop(key, entry);
  }

  #drop(key: string, entry: Entry): void {
    this.#answers.delete(key);
    this.#characters -= entry.text.length + key.length;
  }
}
