// An application with everything that pages render: menu, list, form with sections, related list, UI policy, UI action.
import {
    AnnotationType,
    ApplicationMenu,
    BooleanColumn,
    ChoiceColumn,
    default_view,
    Form,
    IntegerColumn,
    List,
    Password2Column,
    Record,
    ReferenceColumn,
    StringColumn,
    Table,
    UiAction,
    UiPolicy,
} from '@servicenow/sdk/core'

export const x_ex_fleet_ship = Table({
    name: 'x_ex_fleet_ship',
    label: 'Ship',
    display: 'name',
    schema: {
        name: StringColumn({ label: 'Name', mandatory: true, hint: 'As painted on the bow.' }),
        kind: ChoiceColumn({
            label: 'Kind',
            choices: { tanker: { label: 'Oil tanker', sequence: 0 }, ferry: { label: 'Ferry', sequence: 1 } },
        }),
        active: BooleanColumn({ label: 'In service' }),
        capacity: IntegerColumn({ label: 'Capacity' }),
        passengers: IntegerColumn({ label: 'Passengers' }),
        radio_code: Password2Column({ label: 'Radio code' }),
        notes: StringColumn({ label: 'Notes', maxLength: 4000 }),
    },
})

export const x_ex_fleet_voyage = Table({
    name: 'x_ex_fleet_voyage',
    label: 'Voyage',
    display: 'port',
    schema: {
        port: StringColumn({ label: 'Port' }),
        days: IntegerColumn({ label: 'Days' }),
        ship: ReferenceColumn({ label: 'Ship', referenceTable: 'x_ex_fleet_ship', cascadeRule: 'delete' }),
    },
})

Form({
    table: 'x_ex_fleet_ship',
    view: default_view,
    sections: [
        {
            caption: 'Ship details',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'capacity', type: 'table_field' },
                        { field: 'passengers', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['note'],
                            text: 'Codes change every month.',
                            annotationType: AnnotationType.Info_Box_Blue,
                        },
                        { field: 'radio_code', type: 'table_field' },
                        { field: 'notes', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({ table: 'x_ex_fleet_ship', view: default_view, columns: ['name', 'kind', 'capacity'] })
List({ table: 'x_ex_fleet_voyage', view: default_view, columns: ['port', 'ship', 'ship.kind', 'days'] })

const relatedLists = Record({
    $id: Now.ID['related-lists'],
    table: 'sys_ui_related_list',
    data: { name: 'x_ex_fleet_ship', view: default_view },
})
Record({
    $id: Now.ID['voyages'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, related_list: 'x_ex_fleet_voyage.ship', position: 0, order_by: 'port' },
})

UiPolicy({
    $id: Now.ID['passengers-of-ferries'],
    table: 'x_ex_fleet_ship',
    shortDescription: 'Only ferries have passengers',
    conditions: 'kind=ferry',
    onLoad: true,
    reverseIfFalse: true,
    global: true,
    actions: [{ field: 'passengers', visible: true, mandatory: true, readOnly: 'ignore' }],
})

UiAction({
    $id: Now.ID['scrap'],
    table: 'x_ex_fleet_ship',
    name: 'Scrap',
    actionName: 'x_ex_fleet_scrap',
    hint: 'Take the ship out of service',
    condition: 'current.active == true',
    form: { showButton: true },
    script: 'current.active = false; current.update();',
})

const menu = ApplicationMenu({ $id: Now.ID['menu'], title: 'Fleet', hint: 'Ships and voyages', active: true })
Record({
    $id: Now.ID['module-ships'],
    table: 'sys_app_module',
    data: {
        title: 'Ferries',
        application: menu,
        active: true,
        link_type: 'LIST',
        name: 'x_ex_fleet_ship',
        filter: 'kind=ferry',
        order: 100,
    },
})
Record({
    $id: Now.ID['module-separator'],
    table: 'sys_app_module',
    data: { title: 'Traffic', application: menu, active: true, link_type: 'SEPARATOR', order: 200 },
})
Record({
    $id: Now.ID['module-voyages'],
    table: 'sys_app_module',
    data: {
        title: 'Voyages',
        application: menu,
        active: true,
        link_type: 'LIST',
        name: 'x_ex_fleet_voyage',
        order: 300,
    },
})
