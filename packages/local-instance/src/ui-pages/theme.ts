/** Theme variables of the platform's design system, as far as the SDK's guide on theming names them, light and dark. */

type Theme = Record<string, string>

const LIGHT: Theme = {
    'color_background--primary': '255,255,255',
    'color_text--primary': '16,23,26',
    'color_text--secondary': '75,85,89',
    'color--primary-1': '0,128,163',
    'color_focus-ring': '0,98,204',
    'container--color': '255,255,255',
    'container--border-color': '207,213,215',
    'container-card--border-color': '207,213,215',
    'window--background-color': '255,255,255',
    'window--border-color': '207,213,215',
    'heading--header-primary--color': '16,23,26',
    'input--background-color': '255,255,255',
    'form-control-input--primary--border-color': '134,147,153',
    'form-control_label--primary--color': '16,23,26',
    'actionable--primary--background-color': '0,104,133',
    'actionable_label--primary--color': '255,255,255',
    'menu-list--primary--background-color': '255,255,255',
    'indicator--primary_critical--background-color': '179,38,30',
    'indicator_label--primary_critical--color': '255,255,255',
    'indicator--primary_positive--background-color': '24,121,78',
    'indicator_label--primary_positive--color': '255,255,255',
    'messaging_label--primary--color': '16,23,26',
    'alert--color': '16,23,26',
}

const DARK: Theme = {
    'color_background--primary': '22,27,31',
    'color_text--primary': '236,240,242',
    'color_text--secondary': '176,187,193',
    'color--primary-1': '88,190,220',
    'color_focus-ring': '120,180,255',
    'container--color': '30,36,41',
    'container--border-color': '74,85,92',
    'container-card--border-color': '74,85,92',
    'window--background-color': '22,27,31',
    'window--border-color': '74,85,92',
    'heading--header-primary--color': '236,240,242',
    'input--background-color': '30,36,41',
    'form-control-input--primary--border-color': '134,147,153',
    'form-control_label--primary--color': '236,240,242',
    'actionable--primary--background-color': '88,190,220',
    'actionable_label--primary--color': '10,20,26',
    'menu-list--primary--background-color': '30,36,41',
    'indicator--primary_critical--background-color': '255,150,140',
    'indicator_label--primary_critical--color': '30,10,8',
    'indicator--primary_positive--background-color': '110,205,160',
    'indicator_label--primary_positive--color': '6,26,17',
    'messaging_label--primary--color': '236,240,242',
    'alert--color': '236,240,242',
}

/** The same in both. */
const STATIC: Theme = {
    'font-family': 'system-ui, sans-serif',
    'static-line-height': '1.4',
    'static-space--sm': '8px',
    'static-space--md': '12px',
    'static-space--lg': '16px',
    'static-border-radius--lg': '8px',
    'container--border-radius': '8px',
    'actionable--border-radius': '6px',
    'form-control-input--primary--border-radius': '4px',
}

function block(theme: Theme): string {
    const lines = Object.entries(theme).map(([name, value]) => `--now-${name}:${value};`)
    return `:root{${lines.join('')}}`
}

export const THEME_CSS = `${block({ ...STATIC, ...LIGHT })}\n@media (prefers-color-scheme:dark){${block(DARK)}}\n`
