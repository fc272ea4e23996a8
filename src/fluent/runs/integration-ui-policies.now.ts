import { UiPolicy } from '@servicenow/sdk/core'

UiPolicy({
    $id: Now.ID['ui-policy-integration'],
    table: 'sn_vul_asc_integration',
    shortDescription: 'What a deployment and its runs write is not edited',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    reverseIfFalse: false,
    actions: [
        { field: 'type', readOnly: true },
        { field: 'deployment', readOnly: true },
        { field: 'template', readOnly: true },
        { field: 'last_run', readOnly: true },
        { field: 'waiting', readOnly: true },
        { field: 'notice', readOnly: true },
    ],
})

UiPolicy({
    $id: Now.ID['ui-policy-integration-template'],
    table: 'sn_vul_asc_integration',
    shortDescription: 'A template belongs to no deployment',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    conditions: 'template=true',
    reverseIfFalse: true,
    actions: [
        { field: 'template', visible: true },
        { field: 'deployment', visible: false },
        { field: 'last_run', visible: false },
    ],
})

UiPolicy({
    $id: Now.ID['ui-policy-schedule-time'],
    table: 'sn_vul_asc_integration',
    shortDescription: 'Time: for daily, weekly and monthly schedules',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    conditions: 'run_type=daily^ORrun_type=weekly^ORrun_type=monthly',
    reverseIfFalse: true,
    actions: [{ field: 'run_time', visible: true }],
})

UiPolicy({
    $id: Now.ID['ui-policy-schedule-weekday'],
    table: 'sn_vul_asc_integration',
    shortDescription: 'Day of the week: for weekly schedules',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    conditions: 'run_type=weekly',
    reverseIfFalse: true,
    actions: [{ field: 'run_dayofweek', visible: true }],
})

UiPolicy({
    $id: Now.ID['ui-policy-schedule-monthday'],
    table: 'sn_vul_asc_integration',
    shortDescription: 'Day of the month: for monthly schedules',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    conditions: 'run_type=monthly',
    reverseIfFalse: true,
    actions: [{ field: 'run_dayofmonth', visible: true }],
})

UiPolicy({
    $id: Now.ID['ui-policy-schedule-period'],
    table: 'sn_vul_asc_integration',
    shortDescription: 'Repeat Interval and Starting: for periodical schedules',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    conditions: 'run_type=periodically',
    reverseIfFalse: true,
    actions: [
        { field: 'run_period', visible: true },
        { field: 'run_start', visible: true },
    ],
})
