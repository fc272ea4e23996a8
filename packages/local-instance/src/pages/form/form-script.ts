/**
 * What forms do in the browser besides htmx: tabs, client scripts of UI actions with a part of g_form, fields that follow
 * UI policies, and a warning before what was entered is lost. Every form works without it. Shipped as text, because the
 * browser gets it as it is.
 */
export const FORM_SCRIPT = `
document.documentElement.classList.add('scripted');
const localInstance = { clientActions: {}, scratchpad: {}, changed: false, sending: false };
const recordForm = () => document.getElementById('record');

function tellUser(text, kind) {
    let region = document.getElementById('messages') ?? document.getElementById('no-messages');
    const line = document.createElement('p');
    line.className = 'message ' + kind;
    line.textContent = text;
    region?.append(line);
}

// What client scripts of UI actions find. What is not here is said, not passed over.
const g_form = new Proxy({
    getFormElement: recordForm,
    getTableName: () => recordForm().dataset.table,
    getUniqueValue: () => recordForm().dataset.sysId || '-1',
    isNewRecord: () => recordForm().dataset.sysId === '',
    getValue(name) {
        const controls = [...recordForm().elements].filter((control) => control.name === recordForm().dataset.table + '.' + name);
        const control = controls.at(-1);
        if (!control) return '';
        return control.type === 'checkbox' ? String(control.checked) : control.value;
    },
    setValue(name, value) {
        const control = recordForm().elements.namedItem(recordForm().dataset.table + '.' + name);
        const target = control instanceof RadioNodeList ? control[control.length - 1] : control;
        if (!target) return;
        if (target.type === 'checkbox') target.checked = String(value) === 'true';
        else target.value = value;
        target.dispatchEvent(new Event('change', { bubbles: true }));
    },
    save: () => gsftSubmit(null, recordForm(), 'sysverb_update_and_stay'),
    submit: (action) => gsftSubmit(null, recordForm(), action || 'sysverb_update'),
    addInfoMessage: (text) => tellUser(text, 'info'),
    addErrorMessage: (text) => tellUser(text, 'error'),
    clearMessages: () => document.querySelectorAll('#messages .message, #no-messages .message').forEach((line) => line.remove()),
}, {
    get(members, name) {
        if (name in members || typeof name === 'symbol') return members[name];
        throw new Error('g_form.' + name + ' is not supported by the local instance');
    },
});

Object.defineProperty(window, 'g_scratchpad', { get: () => localInstance.scratchpad });

/** Sends the form with an action, as a button of that name would. */
function gsftSubmit(control, form, action) {
    for (const [name, value] of [['sys_action', action], ['sysparm_confirmed', '1']]) {
        const field = document.createElement('input');
        Object.assign(field, { type: 'hidden', name, value });
        field.className = 'added';
        recordForm().append(field);
    }
    recordForm().requestSubmit();
}

function runClientAction(button) {
    const run = () => {
        try {
            localInstance.clientActions[button.value]();
        } catch (error) {
            tellUser(error.message, 'error');
        }
    };
    const script = document.createElement('script');
    script.src = button.dataset.script;
    script.addEventListener('load', () => {
        script.remove();
        run();
    });
    script.addEventListener('error', () => tellUser(button.textContent + ' could not be loaded. Open the page again.', 'error'));
    document.head.append(script);
}

document.addEventListener('click', (event) => {
    const button = event.target.closest?.('button[name=sys_action]');
    if (!button) return;
    if (button.dataset.script) {
        event.preventDefault();
        runClientAction(button);
    } else if (button.dataset.confirm) {
        event.preventDefault();
        if (confirm(button.dataset.confirm)) gsftSubmit(null, button.form, button.value);
    }
});

document.addEventListener('submit', (event) => {
    if (event.target.id !== 'record') return;
    // A second press, while the first is on its way, would do it twice.
    if (localInstance.sending) return event.preventDefault();
    localInstance.sending = true;
});
addEventListener('pageshow', () => {
    localInstance.sending = false;
    document.querySelectorAll('#record > .added').forEach((field) => field.remove());
});

// Before what was entered is lost.
document.addEventListener('input', (event) => {
    if (event.target.form?.id === 'record') localInstance.changed = true;
});
addEventListener('beforeunload', (event) => {
    if (localInstance.changed && !localInstance.sending) event.preventDefault();
});

// Fields follow the UI policies whose conditions name them: the server says what holds.
document.addEventListener('change', (event) => {
    const form = event.target.form;
    if (form?.id !== 'record' || !event.target.name) return;
    const field = event.target.name.slice(form.dataset.table.length + 1);
    if (form.dataset.depends.split(',').includes(field)) htmx.trigger('#sections', 'policies');
});

// A form that the user is changing does not refresh itself under his hands.
document.addEventListener('htmx:beforeRequest', (event) => {
    if (event.target.id === 'refresh' && localInstance.changed) event.preventDefault();
});

// Sections as tabs. The server knows nothing of them: whatever it sends is arranged again.
function arrangeTabs() {
    const root = document.querySelector('#sections > [data-tabs]');
    const old = document.getElementById('tabs');
    if (!root) return old?.remove();
    const sections = [...root.querySelectorAll(':scope > section')];
    const ids = sections.map((section) => section.id);
    const invalid = sections.find((section) => section.querySelector('[aria-invalid]'));
    if (!ids.includes(localInstance.tab)) localInstance.tab = (invalid ?? sections[0]).id;
    if (!old || old.dataset.ids !== ids.join(' ')) {
        old?.remove();
        const list = document.createElement('div');
        Object.assign(list, { id: 'tabs', className: 'tabs' });
        list.setAttribute('role', 'tablist');
        list.setAttribute('aria-label', 'Sections');
        list.dataset.ids = ids.join(' ');
        for (const section of sections) {
            const tab = document.createElement('button');
            Object.assign(tab, { type: 'button', id: section.id + '-tab', textContent: section.querySelector('h2').textContent });
            tab.setAttribute('role', 'tab');
            tab.setAttribute('aria-controls', section.id);
            list.append(tab);
        }
        document.getElementById('sections').before(list);
    }
    for (const section of sections) {
        const open = section.id === localInstance.tab;
        const tab = document.getElementById(section.id + '-tab');
        section.hidden = !open;
        section.setAttribute('role', 'tabpanel');
        section.setAttribute('aria-labelledby', tab.id);
        tab.setAttribute('aria-selected', String(open));
        tab.tabIndex = open ? 0 : -1;
        tab.classList.toggle('invalid', section.querySelector('[aria-invalid]') !== null);
    }
}
document.addEventListener('click', (event) => {
    const tab = event.target.closest?.('#tabs [role=tab]');
    if (!tab) return;
    localInstance.tab = tab.getAttribute('aria-controls');
    arrangeTabs();
});
document.addEventListener('keydown', (event) => {
    const tab = event.target.closest?.('#tabs [role=tab]');
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (!tab || step === undefined) return;
    event.preventDefault();
    const tabs = [...tab.parentElement.children];
    const at = tabs.indexOf(tab) + step;
    const next = Number.isFinite(step) ? tabs.at(at % tabs.length) : step < 0 ? tabs[0] : tabs.at(-1);
    next.click();
    next.focus();
});
document.addEventListener('htmx:afterSwap', arrangeTabs);

addEventListener('DOMContentLoaded', () => {
    if (recordForm()?.dataset.changed) localInstance.changed = true;
    arrangeTabs();
});

if (window.Idiomorph) {
    // What the user is typing wins over what the server has seen of it; a secret never comes back from there.
    Idiomorph.defaults.ignoreActiveValue = true;
    Idiomorph.defaults.callbacks.beforeNodeMorphed = (old) => !(old.type === 'password' && old.value !== '') && old.id !== 'tabs';
    Idiomorph.defaults.callbacks.beforeNodeRemoved = (old) => old.id !== 'tabs';
}
`
