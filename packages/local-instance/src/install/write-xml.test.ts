import { replaced } from './write-xml.ts'

const FILE = `<?xml version="1.0"?>
<record_update>
  <a_list action="INSERT_OR_UPDATE">
    <sys_id>1</sys_id>
    <html><![CDATA[<value>not this one</value> Ä 😀]]></html>
    <value display_value="x &amp; y">old</value>
    <empty/>
  </a_list>
  <a_list action="INSERT_OR_UPDATE"><sys_id>2</sys_id><value>other</value></a_list>
</record_update>`

test('a value changes, and nothing else', () => {
    const changed = replaced(FILE, '1', { value: 'a < "b"', empty: 'full', unknown: 'x' })
    expect(changed).toBe(
        FILE.replace('<value display_value="x &amp; y">old</value>', '<value>a &lt; &quot;b&quot;</value>').replace(
            '<empty/>',
            '<empty>full</empty>',
        ),
    )
})

test('a record goes, and the others stay', () => {
    expect(replaced(FILE, '2', undefined)).toBe(
        FILE.replace(/<a_list action="INSERT_OR_UPDATE"><sys_id>2.*<\/a_list>/, ''),
    )
    expect(replaced(FILE, '3', undefined)).toBe(FILE)
})
