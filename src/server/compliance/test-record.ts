/** A configuration test as `sn_vulc_test` keeps it, from assessment metadata. */
import { listOf, objectOf, textOf, type JsonObject } from '../vocabulary/json.ts'
import type { UnknownWord } from '../vocabulary/words.ts'
import { cut, LENGTH } from './limits.ts'
import { plainName, plainText } from './text.ts'
import { glideTime } from './times.ts'

export interface TestRecord {
    source_id: string
    short_description: string
    description: string
    remediation: string
    source_category: string
    source_sub_category: string
    /** Azure's severity as received; `sn_vulc_test_criticality_map` translates it. */
    source_criticality: string
    source_created: string
    /** '1': a test that was retired comes back with its metadata. */
    active: string
}

/** Maps the `properties` of an assessmentMetadata item (or the metadata embedded in an assessment). Total. */
export function testRecord(key: string, properties: JsonObject): TestRecord {
    const published = objectOf(properties['publishDates'])
    return {
        source_id: key.toLowerCase(),
        short_description: cut(plainName(textOf(properties['displayName'])), LENGTH.shortText),
        description: plainText(textOf(properties['description'])),
        remediation: plainText(textOf(properties['remediationDescription'])),
        source_category: listOf(properties['categories']).map(textOf).join(', '),
        source_sub_category: textOf(properties['assessmentType']),
        source_criticality: textOf(properties['severity']),
        source_created: publishDate(textOf(published['GA']) || textOf(published['public'])),
        active: '1',
    }
}

/** All types of api-version 2025-05-04, in lower case; '' where none is said (azure.md 6.2). */
const ASSESSMENT_TYPES = [
    '',
    'unknown',
    'builtin',
    'builtinpolicy',
    'custom',
    'custompolicy',
    'customermanaged',
    'dynamicbuiltin',
    'manualbuiltin',
    'manualbuiltinpolicy',
    'manualcustompolicy',
    'verifiedpartner',
]

/** The assessment type of metadata, when it is a new one. It decides nothing: the test is made all the same. */
export function unknownAssessmentType(properties: JsonObject, example: string): UnknownWord[] {
    const word = textOf(properties['assessmentType']).trim()
    return ASSESSMENT_TYPES.includes(word.toLowerCase()) ? [] : [{ kind: 'assessment_type', word, example }]
}

/** Publish dates are 'MM/dd/yyyy' (azure.md 6.2); ISO is accepted as well. '' when it is neither. */
function publishDate(text: string): string {
    const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text)
    return match ? `${match[3]}-${match[1]}-${match[2]} 00:00:00` : glideTime(text)
}

/** The policy definition that a test is evaluated by, in lower case; '' for the half of all tests without one. */
export function policyDefinitionOf(properties: JsonObject): string {
    return textOf(properties['policyDefinitionId']).toLowerCase()
}
