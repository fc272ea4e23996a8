import { Record } from '@servicenow/sdk/core'

// Defender's severities in Configuration Compliance's words. Installed once: an admin may judge otherwise.
// assumed: the stored values of criticality (1 Critical to 4 Low).

Record({
    $id: Now.ID['criticality-critical'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vulc_test_criticality_map',
    data: {
        source: 'Microsoft Defender for Cloud',
        source_criticality: 'Critical',
        criticality: 1,
        active: true,
    },
})

Record({
    $id: Now.ID['criticality-high'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vulc_test_criticality_map',
    data: {
        source: 'Microsoft Defender for Cloud',
        source_criticality: 'High',
        criticality: 2,
        active: true,
    },
})

Record({
    $id: Now.ID['criticality-medium'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vulc_test_criticality_map',
    data: {
        source: 'Microsoft Defender for Cloud',
        source_criticality: 'Medium',
        criticality: 3,
        active: true,
    },
})

Record({
    $id: Now.ID['criticality-low'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vulc_test_criticality_map',
    data: {
        source: 'Microsoft Defender for Cloud',
        source_criticality: 'Low',
        criticality: 4,
        active: true,
    },
})
