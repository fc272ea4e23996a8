/**
 * A plain importer, as a consultant would write it in an afternoon: for each row the same lookups and writes through
 * the same Glide APIs as the application's, one by one. It keeps no ledger, compares nothing and proves nothing.
 * Its calls for each row: find the test, else insert it; find the discovered item, else ask the engine for a CI and
 * insert the item; create or update the result by the product's API.
 */
export interface Source {
    url: string
    tenantId: string
    clientId: string
    clientSecret: string
    query: string
    rows: number
}

/** The script; its one argument is put in as JSON. */
export function baselineScript(source: Source): string {
    return `(function (source) {
    var API = 'Microsoft Defender for Cloud';
    function send(url, type, body, token) {
        var request = new sn_ws.RESTMessageV2();
        request.setHttpMethod('POST');
        request.setEndpoint(url);
        request.setRequestHeader('Content-Type', type);
        if (token) request.setRequestHeader('Authorization', 'Bearer ' + token);
        request.setRequestBody(body);
        return JSON.parse(request.execute().getBody());
    }
    function find(table, column, value) {
        var record = new GlideRecord(table);
        record.addQuery(column, value);
        record.setLimit(1);
        record.query();
        return record.next() ? record : null;
    }
    function insert(table, values) {
        var record = new GlideRecord(table);
        record.initialize();
        for (var name in values) record.setValue(name, values[name]);
        return record.insert();
    }
    function testOf(key, row) {
        var test = find('sn_vulc_test', 'source_id', key);
        return test ? test.getUniqueValue() : insert('sn_vulc_test', { source_id: key, source: API, short_description: row.displayName, active: true });
    }
    function ciOf(resource, type) {
        var payload = { items: [{ className: 'cmdb_ci_computer', values: { name: resource.split('/').pop(), object_id: resource }, sys_object_source_info: { source_name: 'Other', source_native_key: resource } }] };
        var answer = JSON.parse(sn_cmdb.IdentificationEngine.createOrUpdateCI('Other', JSON.stringify(payload)));
        return answer.items[0].sysId;
    }
    function itemOf(resource, type) {
        var item = find('sn_sec_cmn_src_ci', 'source_id', resource);
        if (item) return item;
        return find('sn_sec_cmn_src_ci', 'sys_id', insert('sn_sec_cmn_src_ci', { source_id: resource, cmdb_ci: ciOf(resource, type) }));
    }
    var login = 'grant_type=client_credentials&client_id=' + source.clientId + '&client_secret=' + encodeURIComponent(source.clientSecret) + '&scope=' + encodeURIComponent('https://management.azure.com/.default');
    var token = send(source.url + '/' + source.tenantId + '/oauth2/v2.0/token', 'application/x-www-form-urlencoded', login).access_token;
    var done = 0;
    var skip;
    do {
        var options = { '$top': 1000, resultFormat: 'objectArray' };
        if (skip) options['$skipToken'] = skip;
        var page = send(source.url + '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01', 'application/json', JSON.stringify({ query: source.query, options: options }), token);
        for (var i = 0; i < page.data.length && done < source.rows; i += 1) {
            var row = page.data[i];
            var item = itemOf(String(row.resource).toLowerCase(), row.type);
            var api = new sn_vulc.ComplianceTestResult(API, '', '');
            api.setTestResultLookupKeys(['src_ci', 'control']);
            var result = api.newTestResult();
            result.source = API;
            result.source_id = row.id;
            result.control = testOf(row.key, row);
            result.src_ci = item.getUniqueValue();
            result.cmdb_ci = item.getValue('cmdb_ci');
            result.result = row.code == 'Healthy' ? 'passed' : 'failed';
            result.display = row.displayName;
            result.description = row.displayName;
            result.actual_values = row.cause;
            api.createOrUpdateTestResult(result);
            done += 1;
        }
        skip = page['$skipToken'];
    } while (skip && done < source.rows);
    gs.info('plain importer: ' + done + ' rows');
})(${JSON.stringify(source)})`
}
