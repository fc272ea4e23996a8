/**
 * Recommendations that Microsoft has replaced by others, key by key. A row that is wrong or missing is put right here:
 * nothing else names these keys.
 */

/** 'one_to_one': the same thing under another key. 'split': one thing has become several, each for itself. */
export type ReplacementKind = 'one_to_one' | 'split'

export interface Replacement {
    old: string
    new: string
    kind: ReplacementKind
    /** When the old key ends; a year where the source says no more. */
    since: string
    source: string
}

/** What Microsoft says of the replaced keys of 2026; azure.md 6.6. */
const TRANSITION = 'Microsoft, Transition from grouped to individual recommendations'

/** Recommendations on identities and their permissions. */
const ONE_TO_ONE: readonly (readonly [old: string, to: string])[] = [
    ['fde1c0c9-0fd2-4ecc-87b5-98956cbc1095', '422107c6-5b9a-46a6-bb1d-26ef1cc52d65'],
    ['0354476c-a12a-4fcc-a79d-f0ab7ffffdbb', '009678ce-adce-4c94-9cc8-cfc2bd0c6a06'],
    ['20606e75-05c4-48c0-9d97-add6daa2109a', 'f2864482-b329-4310-8c06-3cf74fe880c5'],
    ['1ff0b4c9-ed56-4de6-be9c-d7ab39645926', '9b4f4dd4-24fc-42ba-9978-2a1cf575d36d'],
    ['050ac097-3dda-4d24-ab6d-82568e7a50cf', 'a4899b81-b689-4e0d-aa29-45983ab8b7fc'],
]

/** Endpoint detection and response: a key for each platform has become a key for each issue. */
const EDR_OLD = [
    // Virtual machines of Azure, EC2, Compute Engine.
    'dc5357d0-3858-4d17-a1a3-072840bff5be',
    '695abd03-82bd-4d7f-a94c-140e8a17666c',
    'f36a15fb-61a6-428c-b719-6319538ecfbc',
]
const EDR_NEW = [
    // Scans older than seven days, old signatures, off or only in part on.
    'd44de051-1862-48f8-8476-192aee854699',
    'aafa7d27-01ae-40c6-a56c-1d0ef04b1d71',
    '506d18a1-d571-4341-aad5-a7d363c5bbd4',
]

/** Every replacement that is known: one for each old key and each key that has taken its place. */
export const REPLACEMENTS: readonly Replacement[] = [
    ...ONE_TO_ONE.map(([old, to]) => replacement(old, to, 'one_to_one')),
    ...EDR_OLD.flatMap((old) => EDR_NEW.map((to) => replacement(old, to, 'split'))),
]

function replacement(old: string, to: string, kind: ReplacementKind): Replacement {
    return { old, new: to, kind, since: '2026', source: TRANSITION }
}

/** The replacements that have led to a key, which is in lower case. */
export function replacementsBy(key: string): Replacement[] {
    return REPLACEMENTS.filter((known) => known.new === key)
}

/** What stands on the record of an old key: 'Replaced by 4221…, before fde1… (…).' */
export function replacedNote({ old, new: to, kind, since, source }: Replacement): string {
    const where = `Source: ${source}, ${since}.`
    if (kind === 'one_to_one') return `Replaced by ${to}, before ${old}. ${where}`
    const all = REPLACEMENTS.filter((known) => known.old === old).map((known) => known.new)
    return `Replaced by individual recommendations: ${old} by ${all.join(', ')}. ${where}`
}
