/** What the engine says when an item or a relation fails: codes and texts of id-engine-error-messages. */
export interface Failure {
    error: string
    message: string
}

const failure =
    <T extends unknown[]>(error: string, message: (...values: T) => string) =>
    (...values: T): Failure => ({ error, message: message(...values) })

const invalid = <T extends unknown[]>(message: (...values: T) => string) => failure('INVALID_INPUT_DATA', message)

/** By what is wrong. */
export const FAILURES = {
    ruleMissing: failure(
        'IDENTIFICATION_RULE_MISSING',
        (table: string) => `Identity Rule Missing for table [${table}]`,
    ),
    attributesMissing: failure(
        'MISSING_MATCHING_ATTRIBUTES',
        (table: string, item: string) =>
            `In payload missing minimum set of input values for criterion (matching) attributes from identify rule for table [${table}]. Add these input values in payload item '${item}'`,
    ),
    className: failure(
        'NO_CLASS_NAME_FOR_INDEPENDENT_CI',
        (table: string) => `Cannot have 'sys_class_name' as a key field in an Independent Identity Rule on '${table}'`,
    ),
    lookupRuleMissing: failure(
        'IDENTIFICATION_RULE_FOR_LOOKUP_MISSING',
        (table: string, lookup: string) =>
            `Identity Rule for table [${table}] missing Lookup Rule for class [${lookup}]`,
    ),
    relatedRuleMissing: failure(
        'IDENTIFICATION_RULE_FOR_RELATED_ITEM_MISSING',
        (table: string, related: string) =>
            `Identity Rule for table [${table}] missing Related Rule for class [${related}]`,
    ),
    dependentLookup: failure(
        'NO_LOOKUP_RULES_FOR_DEPENDENT_CI',
        (table: string) => `Cannot have Lookup Rule for a Dependent Identity Rule on '${table}'`,
    ),
    sysId: invalid(
        (sysId: string, table: string) =>
            `Found invalid sys_id in payload. No record with sys_id [${sysId}] exist in table [${table}] or is a duplicate record with [duplicate_of] field set to a main CI`,
    ),
    noSource: invalid(
        () =>
            'In payload no data source exist. You need to provide choice value from choice field [discovery_source] in table [cmdb_ci]',
    ),
    source: invalid(
        (source: string) =>
            `In payload invalid data source [${source}] exist. You need to provide a valid choice value from field [discovery_source] in table [cmdb_ci]`,
    ),
    relationType: invalid(
        (type: string) =>
            `No such relationship with name [${type}] exist in table [cmdb_rel_type]. If out-of-box relationship for [${type}] has been removed or renamed, it should be restored`,
    ),
    parentIndex: invalid(
        (relation: number, index: number) =>
            `Payload relations '${relation}' has invalid parent record index: [${index}]`,
    ),
    childIndex: invalid(
        (relation: number, index: number) =>
            `Payload relations '${relation}' has invalid child record index: [${index}]`,
    ),
    relationTypes: failure(
        'DUPLICATE_RELATIONSHIP_TYPES',
        (type: string, sysIds: readonly string[]) =>
            `Duplicate relationship type records exists with name [${type}] in table [cmdb_rel_type] having sys_ids: [${sysIds.join(', ')}]`,
    ),
    duplicateItems: failure(
        'DUPLICATE_PAYLOAD_RECORDS',
        (first: number, second: number, className: string, fields: readonly string[]) =>
            `Found duplicate items in the payload (index ${first} and ${second}), using className [${className}] and fields [${fields.join(', ')}]. Remove duplicate items from payload`,
    ),
    duplicateRecords: failure(
        'MULTIPLE_DUPLICATE_RECORDS',
        (table: string, fields: readonly string[]) =>
            `Found duplicate records in table [${table}] using fields [${fields.join(', ')}]`,
    ),
    mandatory: failure(
        'REQUIRED_ATTRIBUTE_EMPTY',
        (field: string, table: string) =>
            `Missing mandatory field [${field}] in table [${table}]. Add input value for mandatory field in payload`,
    ),
    noHost: failure(
        'MISSING_DEPENDENCY',
        (className: string, rules: readonly string[]) =>
            `In payload no relations defined for dependent class [${className}] that matches any containment/hosting rules: [${rules.join(', ')}]. Add appropriate relations in payload for '${className}'`,
    ),
    noHostingRule: failure(
        'METADATA_RULE_MISSING',
        (className: string) =>
            `No containment or hosting rules defined for dependent class [${className}]. Add containment/hosting rules for '${className}'`,
    ),
    twoHosts: failure(
        'MULTIPLE_DEPENDENCIES',
        (first: number, second: number) =>
            `Found multiple dependent relation items [${first}] and [${second}] in payload`,
    ),
    hostFailed: failure(
        'ABANDONED',
        (item: number, host: number) =>
            `Abandoning processing payload item '${item}', since its depends on payload item '${host}' has errors`,
    ),
    relatedItemFailed: failure(
        'ABANDONED',
        (item: number) => `While processing relations encountered errors in payload item: ${item}`,
    ),
    loop: failure(
        'QUALIFICATION_LOOP',
        (relation: number) => `Qualification chain has loop that contains relation '${relation}'`,
    ),
    blockedSource: failure(
        'INSERT_NOT_ALLOWED_FOR_SOURCE',
        (table: string, source: string) =>
            `Insert into [${table}] is blocked for data source [${source}] by IRE data source rule`,
    ),
}

/** Errors that more data, or another source, can still mend (ire, "Partial items"). */
export const MENDABLE: ReadonlySet<string> = new Set([
    'MISSING_MATCHING_ATTRIBUTES',
    'REQUIRED_ATTRIBUTE_EMPTY',
    'MISSING_DEPENDENCY',
    'INSERT_NOT_ALLOWED_FOR_SOURCE',
])
