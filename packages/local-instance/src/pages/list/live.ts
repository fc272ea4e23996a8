/** What makes a list lively where the browser runs scripts: only the content is exchanged, and the address changes. */

/** For the element around the list; what asks inside it, asks this way. */
export const EXCHANGE = {
    'hx-target': '#content',
    'hx-select': '#content',
    'hx-swap': 'morph:outerHTML show:none',
    'hx-push-url': 'true',
}

/** Attributes of a link to the same list in another state. */
export function within(href: string): Record<string, string> {
    return { href, 'hx-get': href }
}

/** Attributes of a form that asks for the same list in another state. */
export function asking(action: string): Record<string, string> {
    return { action, 'hx-get': action }
}
