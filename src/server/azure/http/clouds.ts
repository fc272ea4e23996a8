/** The Azure clouds with Defender for Cloud; azure.md 13.4 (Azure China was retired in 2026). */

export interface Cloud {
    loginUrl: string
    apiUrl: string
    /** Resource that tokens are issued for; it stays the cloud's even when the API is reached through another host. */
    audience: string
}

export const CLOUDS = {
    public: {
        loginUrl: 'https://login.microsoftonline.com',
        apiUrl: 'https://management.azure.com',
        audience: 'https://management.azure.com',
    },
    us_gov: {
        loginUrl: 'https://login.microsoftonline.us',
        apiUrl: 'https://management.usgovcloudapi.net',
        audience: 'https://management.usgovcloudapi.net',
    },
} as const satisfies Record<string, Cloud>

/** The cloud of a stored choice value; an unknown one is a defect of the record, so it falls back to public. */
export function cloudOf(name: string): Cloud {
    return name === 'us_gov' ? CLOUDS.us_gov : CLOUDS.public
}

/** URL without trailing slashes, so that paths can be appended. */
export function trimUrl(url: string): string {
    return url.trim().replace(/\/+$/, '')
}
