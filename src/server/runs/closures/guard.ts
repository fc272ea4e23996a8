/** More closures than an ordinary day brings are held back, whatever they close. */
import { numberText } from '../../vocabulary/counts.ts'
import type { Settings } from '../ports.ts'

/** So few closures are never held back for their share alone. */
const ALWAYS_ALLOWED = 5

export type Limits = Pick<Settings, 'closurePercent' | 'closureNumber'>

/** Does closing some of what is open wait for an admin? */
export function isHeld({ closurePercent, closureNumber }: Limits, gone: number, open: number): boolean {
    const share = gone > ALWAYS_ALLOWED && gone * 100 > closurePercent * open
    return gone > closureNumber || share
}

/** From where on it waits. */
export function limitOf({ closurePercent, closureNumber }: Limits): string {
    return `The limit is ${closurePercent} % or ${numberText(closureNumber)}. Nothing is closed until you approve.`
}
