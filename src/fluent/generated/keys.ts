import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'assessment-metadata-data-source': {
                        table: 'sys_data_source'
                        id: 'ff6139c65a6b463081a6deaf6a7b7143'
                    }
                    'assessment-metadata-integration': {
                        table: 'sn_vul_asc_integration'
                        id: '619cbcd7c21640a1b2e7fbc39fd3c53e'
                    }
                    'assessment-metadata-on-before': {
                        table: 'sys_transform_script'
                        id: 'a1ec08cf63e948418a0321d67ef65a3d'
                    }
                    'assessment-metadata-on-complete': {
                        table: 'sys_transform_script'
                        id: 'a6fd2d9f67934334a3c92918bba39186'
                    }
                    'assessment-metadata-on-start': {
                        table: 'sys_transform_script'
                        id: 'd8308dd7f1674aeb811d4076724058df'
                    }
                    'assessment-metadata-script-include': {
                        table: 'sys_script_include'
                        id: '0efa79511d664b26ad2e6ebc29df6929'
                    }
                    'assessment-metadata-transform-map': {
                        table: 'sys_transform_map'
                        id: 'aec488a7fd4148919739d14833868fe0'
                    }
                    'assessments-data-source': {
                        table: 'sys_data_source'
                        id: '01cc2cb40fb7411a83240647b8d7072d'
                    }
                    'assessments-integration': {
                        table: 'sn_vul_asc_integration'
                        id: 'c289a1c154734be9980e46130129a862'
                    }
                    'assessments-on-before': {
                        table: 'sys_transform_script'
                        id: 'b9de271c911e4d8ba39e2de312c8cd88'
                    }
                    'assessments-on-complete': {
                        table: 'sys_transform_script'
                        id: '93466b180380482282cfc18113cbb6c1'
                    }
                    'assessments-on-start': {
                        table: 'sys_transform_script'
                        id: '97194fd24d594ce89fa0751130c5c8cd'
                    }
                    'assessments-script-include': {
                        table: 'sys_script_include'
                        id: 'fe127c6f2dcf4464b4446a6aa3fffdf1'
                    }
                    'assessments-transform-map': {
                        table: 'sys_transform_map'
                        id: '105a4f6646d840488d15f74a69767f45'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'f7aea9b595814f33a0a32a22e8d18595'
                    }
                    'compliance-standards-data-source': {
                        table: 'sys_data_source'
                        id: '2a241b339cf74d87ab39da22795f110f'
                    }
                    'compliance-standards-integration': {
                        table: 'sn_vul_asc_integration'
                        id: 'ccef005a3e70476ba7ca308dcc121c24'
                    }
                    'compliance-standards-on-before': {
                        table: 'sys_transform_script'
                        id: '61d4a694d8564a7b882959d74dc54e9d'
                    }
                    'compliance-standards-on-complete': {
                        table: 'sys_transform_script'
                        id: '5b99a2f3fae84a818bfa920421db5591'
                    }
                    'compliance-standards-on-start': {
                        table: 'sys_transform_script'
                        id: 'e7dfdcf405fb4e9688440534e5859023'
                    }
                    'compliance-standards-script-include': {
                        table: 'sys_script_include'
                        id: '1b79549b497740489a5f7ec4ef002fdc'
                    }
                    'compliance-standards-transform-map': {
                        table: 'sys_transform_map'
                        id: 'be963a901c3f4c92bf4dbf6f3a0bd891'
                    }
                    'comprehensive-assessments-data-source': {
                        table: 'sys_data_source'
                        id: 'c4e74c673cd44f5ea7737f0e46e98798'
                    }
                    'comprehensive-assessments-integration': {
                        table: 'sn_vul_asc_integration'
                        id: 'f75be8dc63a14ec8a096f73eb5870b03'
                    }
                    'comprehensive-assessments-on-before': {
                        table: 'sys_transform_script'
                        id: '5caaf280defc46f48134d09bb8af0599'
                    }
                    'comprehensive-assessments-on-complete': {
                        table: 'sys_transform_script'
                        id: '0f0515e89f31420bb338665b399f63d5'
                    }
                    'comprehensive-assessments-on-start': {
                        table: 'sys_transform_script'
                        id: '4a41095db9584813be2979da079d1846'
                    }
                    'comprehensive-assessments-transform-map': {
                        table: 'sys_transform_map'
                        id: 'ec979b63f020409cb4dc3ab511baeb8a'
                    }
                    'container-images-data-source': {
                        table: 'sys_data_source'
                        id: '0d266b1effeb43df890fc97660c8e261'
                    }
                    'container-images-integration': {
                        table: 'sn_vul_asc_integration'
                        id: '3e073ff86a5a4950876a83763280e402'
                    }
                    'container-images-on-before': {
                        table: 'sys_transform_script'
                        id: '74c078fd6def4158ba3611a70347f943'
                    }
                    'container-images-on-complete': {
                        table: 'sys_transform_script'
                        id: '75b85f5412be4a898cebee8f10b6e9d2'
                    }
                    'container-images-on-start': {
                        table: 'sys_transform_script'
                        id: '5219f25ab6414573a9339b52c517285a'
                    }
                    'container-images-script-include': {
                        table: 'sys_script_include'
                        id: '35a652721da04da9af198e3192dfe3f5'
                    }
                    'container-images-transform-map': {
                        table: 'sys_transform_map'
                        id: 'c897172e615a444982aa992f3e3c9cfd'
                    }
                    'criticality-critical': {
                        table: 'sn_vulc_test_criticality_map'
                        id: '9b5a1a75a99a4594b7e0e2e985641724'
                    }
                    'criticality-high': {
                        table: 'sn_vulc_test_criticality_map'
                        id: 'decf533780ae45b681f659e8dc1c9e17'
                    }
                    'criticality-low': {
                        table: 'sn_vulc_test_criticality_map'
                        id: '0f89a07c558b4125b57984aac306409f'
                    }
                    'criticality-medium': {
                        table: 'sn_vulc_test_criticality_map'
                        id: 'b6ef29438cc149c29b70b93bf21e9f68'
                    }
                    'deployment-after-insert': {
                        table: 'sys_script'
                        id: '28a429aef77c401d83729219647aa377'
                    }
                    'deployment-before-insert': {
                        table: 'sys_script'
                        id: 'a5837fae30cf43c9bebaba19cc19cfb4'
                    }
                    'deployments-script-include': {
                        table: 'sys_script_include'
                        id: '936fc150d1054b4f902275f16cab2c69'
                    }
                    'event-closure-ready': {
                        table: 'sysevent_register'
                        id: 'f6f38e15e2b840fa96158c9742a2a9e4'
                    }
                    'event-import-ended': {
                        table: 'sysevent_register'
                        id: 'bef5955401d04d66abd91ff6c476f6ae'
                    }
                    'event-process-ready': {
                        table: 'sysevent_register'
                        id: '981613a5ee5242b09b69cebcdb205cd8'
                    }
                    'event-run-ended': {
                        table: 'sysevent_register'
                        id: 'e69daf268b044c57893ae7271d3ffb39'
                    }
                    'event-run-finishing': {
                        table: 'sysevent_register'
                        id: 'd973e4363407459890f2825593cce967'
                    }
                    'event-run-ready': {
                        table: 'sysevent_register'
                        id: '16974b0493fa43249a40bccb2f3e9a62'
                    }
                    'integration-type': {
                        table: 'sn_sec_int_integration'
                        id: '614ceb5d58cf40f69a84ee760f6d4841'
                    }
                    'lookup-rule-name': {
                        table: 'sn_sec_cmn_ci_lookup_rule'
                        id: '26948a7746b94f2a95d01e6fe433c475'
                    }
                    'lookup-rule-resource-id': {
                        table: 'sn_sec_cmn_ci_lookup_rule'
                        id: '05597636953f45dcb3a36354568fb559'
                    }
                    'lookup-rule-s3-bucket': {
                        table: 'sn_sec_cmn_ci_lookup_rule'
                        id: 'b9cf0208b03044f6841b36d6a5f72704'
                    }
                    'lookup-script-include': {
                        table: 'sys_script_include'
                        id: '6253de757ddd40aeac8223e45be461fe'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '2cb1f75c4f684df085639af3c9c8414f'
                    }
                    'module-administration': {
                        table: 'sys_app_module'
                        id: '5fdbf7fc28c04762a3c7505a68a3642b'
                    }
                    'module-closures': {
                        table: 'sys_app_module'
                        id: '3c9f81aa424a48a88eb17a4db16f0f9b'
                    }
                    'module-configuration': {
                        table: 'sys_app_module'
                        id: '7dad8f36086c4782b51e815da261f0cb'
                    }
                    'module-findings': {
                        table: 'sys_app_module'
                        id: '09368627cd484b6ab308c94ba5b79737'
                    }
                    'module-health-check': {
                        table: 'sys_app_module'
                        id: 'ad77ab13300e446683bee24e46e9545f'
                    }
                    'module-integrations': {
                        table: 'sys_app_module'
                        id: '4ef006d4d9c1424a90b0eb19946f617c'
                    }
                    'module-properties': {
                        table: 'sys_app_module'
                        id: 'd5d21ef0fb694f2c917a318e4d2faf79'
                    }
                    'module-runs': {
                        table: 'sys_app_module'
                        id: '12da77e1271a4087a26a9f96eadb0347'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '5908646c96b04dcbb02195d0c511217f'
                    }
                    'policy-definitions-data-source': {
                        table: 'sys_data_source'
                        id: 'cae8d92bacb54ea7b63e36881a90dade'
                    }
                    'policy-definitions-integration': {
                        table: 'sn_vul_asc_integration'
                        id: 'afba64c5e0414eb4a7f399016320dd9c'
                    }
                    'policy-definitions-on-before': {
                        table: 'sys_transform_script'
                        id: '281d21921d904e35a34e6608f9e2d4ab'
                    }
                    'policy-definitions-on-complete': {
                        table: 'sys_transform_script'
                        id: '5e30087da2234cd580a4f603298e5c37'
                    }
                    'policy-definitions-on-start': {
                        table: 'sys_transform_script'
                        id: 'adfc66b2a12c435f8f470221b9c72d21'
                    }
                    'policy-definitions-script-include': {
                        table: 'sys_script_include'
                        id: '92e4754ea3fb40988fcbc364b4dd53c9'
                    }
                    'policy-definitions-transform-map': {
                        table: 'sys_transform_map'
                        id: '9d84d076b6a64ba1b5deac8b350a8df1'
                    }
                    'privilege-cmdb-ci-cloud-object-storage-read': {
                        table: 'sys_scope_privilege'
                        id: 'f4a6eb8ecdf54d9691091db3f74ee0e2'
                    }
                    'privilege-cmdb-ci-read': {
                        table: 'sys_scope_privilege'
                        id: '431059eff9b849c697cdc5330236aee6'
                    }
                    'privilege-cmdb-ci-vm-object-read': {
                        table: 'sys_scope_privilege'
                        id: 'dc7b289386214177a1acfb9fc945decc'
                    }
                    'privilege-compliancetest-execute': {
                        table: 'sys_scope_privilege'
                        id: 'f6e7878fd13f4f99ba0420cb30eebc97'
                    }
                    'privilege-compliancetestresult-execute': {
                        table: 'sys_scope_privilege'
                        id: '20721d5ae3cb4681b00d39ca7786c78a'
                    }
                    'privilege-sn-capi-resource-type-read': {
                        table: 'sys_scope_privilege'
                        id: '3cf5af5ee63347ce944b28f38f5f84d2'
                    }
                    'privilege-sn-sec-cmn-ci-lookup-rule-create': {
                        table: 'sys_scope_privilege'
                        id: '7b0b5a6d783c4f53befc2a86d70f6b12'
                    }
                    'privilege-sn-sec-cmn-ci-lookup-rule-read': {
                        table: 'sys_scope_privilege'
                        id: '681fa9528d6548b18411879a86e0d39e'
                    }
                    'privilege-sn-sec-cmn-cloud-account-create': {
                        table: 'sys_scope_privilege'
                        id: '767362c64be1450a83f3535af29ec182'
                    }
                    'privilege-sn-sec-cmn-cloud-account-read': {
                        table: 'sys_scope_privilege'
                        id: '45dace0b044543cca4bbbe4c8feb44f8'
                    }
                    'privilege-sn-sec-cmn-cloud-resource-type-create': {
                        table: 'sys_scope_privilege'
                        id: 'a2fbdf56711a45d3886118f0c60526e8'
                    }
                    'privilege-sn-sec-cmn-cloud-resource-type-read': {
                        table: 'sys_scope_privilege'
                        id: '8bd9d1ea6b834623a903eb5700f767bc'
                    }
                    'privilege-sn-sec-cmn-cloud-service-provider-create': {
                        table: 'sys_scope_privilege'
                        id: '75e96f8714594304a5f465823b5d9768'
                    }
                    'privilege-sn-sec-cmn-cloud-service-provider-read': {
                        table: 'sys_scope_privilege'
                        id: '662f80983ef849a88d76e22e74ef3fbe'
                    }
                    'privilege-sn-sec-cmn-host-tag-create': {
                        table: 'sys_scope_privilege'
                        id: '450361d3ac1646138f36c00684d103a7'
                    }
                    'privilege-sn-sec-cmn-host-tag-read': {
                        table: 'sys_scope_privilege'
                        id: '1dfe8cbe24af454ca498867bc95a5f27'
                    }
                    'privilege-sn-sec-cmn-region-create': {
                        table: 'sys_scope_privilege'
                        id: 'fe394112c3d6402a84814ebcdc1e764a'
                    }
                    'privilege-sn-sec-cmn-region-read': {
                        table: 'sys_scope_privilege'
                        id: 'bb9d700254274922a33321dced44a8b2'
                    }
                    'privilege-sn-sec-cmn-src-ci-create': {
                        table: 'sys_scope_privilege'
                        id: '81be59919d59495ca1a7bd6288e83000'
                    }
                    'privilege-sn-sec-cmn-src-ci-read': {
                        table: 'sys_scope_privilege'
                        id: 'a2b3b0b9f7204a878e130e779303dc99'
                    }
                    'privilege-sn-sec-cmn-src-ci-write': {
                        table: 'sys_scope_privilege'
                        id: 'df33a723d36247bc9ead230169357054'
                    }
                    'privilege-sn-sec-int-impl-create': {
                        table: 'sys_scope_privilege'
                        id: '5ef132eb06c648a6af50046ffeb1da42'
                    }
                    'privilege-sn-sec-int-impl-read': {
                        table: 'sys_scope_privilege'
                        id: '5a3d4d05ddc349e083d37dc235b089d7'
                    }
                    'privilege-sn-sec-int-integration-read': {
                        table: 'sys_scope_privilege'
                        id: '22a45dc4b3ba43b586f0525facfa7da4'
                    }
                    'privilege-sn-vul-container-finding-m2m-vul-item-create': {
                        table: 'sys_scope_privilege'
                        id: '5eef08ecb3ad444cb48e6abf4e6cbaa3'
                    }
                    'privilege-sn-vul-container-finding-m2m-vul-item-read': {
                        table: 'sys_scope_privilege'
                        id: '76904605f6b94cb19522831d15332b49'
                    }
                    'privilege-sn-vul-container-finding-m2m-vul-item-write': {
                        table: 'sys_scope_privilege'
                        id: '024d1e27f4a040c08f71d51229412f1b'
                    }
                    'privilege-sn-vul-container-image-create': {
                        table: 'sys_scope_privilege'
                        id: '451c6bce27a44ee1a01f8c10a571e841'
                    }
                    'privilege-sn-vul-container-image-findings-create': {
                        table: 'sys_scope_privilege'
                        id: '94b0d504b8f540dd962eba4c4f150452'
                    }
                    'privilege-sn-vul-container-image-findings-read': {
                        table: 'sys_scope_privilege'
                        id: '8e732ddbe6dd4f2ca25ecce3ad82d2dd'
                    }
                    'privilege-sn-vul-container-image-findings-write': {
                        table: 'sys_scope_privilege'
                        id: '629c6454c05445abbc8a37f7f2c84417'
                    }
                    'privilege-sn-vul-container-image-package-create': {
                        table: 'sys_scope_privilege'
                        id: '80d1d061430443918acd3f054333bb4c'
                    }
                    'privilege-sn-vul-container-image-package-read': {
                        table: 'sys_scope_privilege'
                        id: '42be7dda791149cb828f9f7bbe5dfa21'
                    }
                    'privilege-sn-vul-container-image-package-write': {
                        table: 'sys_scope_privilege'
                        id: '5112051b697346e192483b02f9869082'
                    }
                    'privilege-sn-vul-container-image-read': {
                        table: 'sys_scope_privilege'
                        id: '38033463d32e4353b7bf2cf82d9c398c'
                    }
                    'privilege-sn-vul-container-image-vulnerable-item-create': {
                        table: 'sys_scope_privilege'
                        id: '8028824baf39487c96ecb523d0551cf4'
                    }
                    'privilege-sn-vul-container-image-vulnerable-item-read': {
                        table: 'sys_scope_privilege'
                        id: '7b50dd119f2f4b97be8466a3d09749bf'
                    }
                    'privilege-sn-vul-container-image-vulnerable-item-write': {
                        table: 'sys_scope_privilege'
                        id: 'b3a35ae01152407ab13d41a12da17ae7'
                    }
                    'privilege-sn-vul-container-image-write': {
                        table: 'sys_scope_privilege'
                        id: '76cbbe5c8e2643b791dd318f831f29fc'
                    }
                    'privilege-sn-vul-entry-create': {
                        table: 'sys_scope_privilege'
                        id: '3a93844ffcef4777bd74fe3cd22dc8d1'
                    }
                    'privilege-sn-vul-entry-read': {
                        table: 'sys_scope_privilege'
                        id: '028a9e43f9024cd6a520d077ecadcc7b'
                    }
                    'privilege-sn-vul-entry-write': {
                        table: 'sys_scope_privilege'
                        id: 'b837e532fb0c45cba3982cd1827eedb8'
                    }
                    'privilege-sn-vulc-auth-src-create': {
                        table: 'sys_scope_privilege'
                        id: '500003b5565c41859abecb77a9ffa34a'
                    }
                    'privilege-sn-vulc-auth-src-read': {
                        table: 'sys_scope_privilege'
                        id: 'b07dc34823e64483b95b67ec79b5417f'
                    }
                    'privilege-sn-vulc-auth-src-write': {
                        table: 'sys_scope_privilege'
                        id: 'b1620dd8237d486689e635dfcfd95e20'
                    }
                    'privilege-sn-vulc-citation-create': {
                        table: 'sys_scope_privilege'
                        id: 'fb46232483ee436c8e0dd93ae4278c02'
                    }
                    'privilege-sn-vulc-citation-delete': {
                        table: 'sys_scope_privilege'
                        id: '405ae72eb9b94e428d4108e03496fa0a'
                    }
                    'privilege-sn-vulc-citation-read': {
                        table: 'sys_scope_privilege'
                        id: 'c729fc3094594a68b141803f91e3eac7'
                    }
                    'privilege-sn-vulc-citation-write': {
                        table: 'sys_scope_privilege'
                        id: 'e6a0223f153f4069824ec02bd4522fc6'
                    }
                    'privilege-sn-vulc-policy-create': {
                        table: 'sys_scope_privilege'
                        id: '31b75730bc0640899e9f6a358a1d0835'
                    }
                    'privilege-sn-vulc-policy-read': {
                        table: 'sys_scope_privilege'
                        id: 'ea8d0d556759408590dcc8fffa7eddbb'
                    }
                    'privilege-sn-vulc-policy-test-create': {
                        table: 'sys_scope_privilege'
                        id: '08191791326d47fcba1902b8e13758c7'
                    }
                    'privilege-sn-vulc-policy-test-delete': {
                        table: 'sys_scope_privilege'
                        id: '48d6618e18d54a00a06919ee1ab886c4'
                    }
                    'privilege-sn-vulc-policy-test-read': {
                        table: 'sys_scope_privilege'
                        id: 'b22359a70c9549c3afcf2d568b6c376c'
                    }
                    'privilege-sn-vulc-policy-write': {
                        table: 'sys_scope_privilege'
                        id: 'ddba4e9e6e2a47359f7e52ccb93c33cd'
                    }
                    'privilege-sn-vulc-result-create': {
                        table: 'sys_scope_privilege'
                        id: '03528816ee32405bb4d2977d036b5205'
                    }
                    'privilege-sn-vulc-result-read': {
                        table: 'sys_scope_privilege'
                        id: '7625ba2d16ab4786b43e3ff447342c8f'
                    }
                    'privilege-sn-vulc-result-write': {
                        table: 'sys_scope_privilege'
                        id: 'c50b4adb64cb4418b8abfdf8a3c8fc99'
                    }
                    'privilege-sn-vulc-test-create': {
                        table: 'sys_scope_privilege'
                        id: 'd95f15bedc774e49903e81aadcadd70f'
                    }
                    'privilege-sn-vulc-test-criticality-map-create': {
                        table: 'sys_scope_privilege'
                        id: '7d1738f8c6f04a66b41b43cbcd9741a0'
                    }
                    'privilege-sn-vulc-test-read': {
                        table: 'sys_scope_privilege'
                        id: '810d6b0af7ba4242b75241e0555bb1a1'
                    }
                    'privilege-sn-vulc-test-write': {
                        table: 'sys_scope_privilege'
                        id: '17674af6e7bb4f39ad9d5fe9be5c7f7c'
                    }
                    'property-absent-pulls': {
                        table: 'sys_properties'
                        id: '63aae52dd7214d68a10975410044c7a1'
                    }
                    'property-category': {
                        table: 'sys_properties_category'
                        id: 'b4e1cffe2f8a40b081fb2f388c52d797'
                    }
                    'property-category-absent-pulls': {
                        table: 'sys_properties_category_m2m'
                        id: 'b6270798fc414d2e8edbd574b876cbd7'
                    }
                    'property-category-closure-number': {
                        table: 'sys_properties_category_m2m'
                        id: '4772b955978444708945bfa9cbb3bda5'
                    }
                    'property-category-closure-percent': {
                        table: 'sys_properties_category_m2m'
                        id: '628e780063aa49f28a1097989586bcfc'
                    }
                    'property-category-comprehensive-days': {
                        table: 'sys_properties_category_m2m'
                        id: '0880b634901f4eb490075553f49b10b2'
                    }
                    'property-category-max-attempts': {
                        table: 'sys_properties_category_m2m'
                        id: 'dfcede0f448f4e88b5421dc9afc89aca'
                    }
                    'property-category-overlap-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '47a4dbbd2d2a43b3a35f2116dca416a0'
                    }
                    'property-category-settle-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '5fc8543b806f4e30af7221664ed8c69a'
                    }
                    'property-category-stale-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '441398fa974f467588084e1655c3b62f'
                    }
                    'property-category-step-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '2fa5e7f47abd4d7b868846b1d8c5f028'
                    }
                    'property-closure-number': {
                        table: 'sys_properties'
                        id: 'c4043f98ec9e40ec8553b9a0352693a9'
                    }
                    'property-closure-percent': {
                        table: 'sys_properties'
                        id: '7e98902afddd4e4d9a77682abc0bbf82'
                    }
                    'property-comprehensive-days': {
                        table: 'sys_properties'
                        id: 'c88c930958a1443491766678bb40aa46'
                    }
                    'property-max-attempts': {
                        table: 'sys_properties'
                        id: '8e50e52759c94b1b9a255e024516d139'
                    }
                    'property-overlap-seconds': {
                        table: 'sys_properties'
                        id: '36f0fe3b116349db9818939dba74f3ca'
                    }
                    'property-settle-seconds': {
                        table: 'sys_properties'
                        id: 'ed48ff863eb2461d91acdd40f600042e'
                    }
                    'property-stale-seconds': {
                        table: 'sys_properties'
                        id: 'e140883b9ae6482abb2e67fa85edd883'
                    }
                    'property-step-seconds': {
                        table: 'sys_properties'
                        id: '6d83f576ee4b488dabd9e8c881edc59d'
                    }
                    'related-list-closure-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: 'f456204fb3244ae6bcfd09dc806bbe24'
                    }
                    'related-list-deployment-checks': {
                        table: 'sys_ui_related_list_entry'
                        id: 'f0a3a477183c4547aa0536abf5eb4b38'
                    }
                    'related-list-deployment-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: '9f8d0bd7c9cd42b79402a8f4693fd866'
                    }
                    'related-list-deployment-integrations': {
                        table: 'sys_ui_related_list_entry'
                        id: '4f7844b8db8048578bae82cca6c1c211'
                    }
                    'related-list-deployment-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: '45ba14807941459387bd06a6aee23cec'
                    }
                    'related-list-integration-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: '2a101648a8b34b1cb157507411beffaf'
                    }
                    'related-list-run-closures': {
                        table: 'sys_ui_related_list_entry'
                        id: '497dbb776ba24c4887a8fab8f4bf455b'
                    }
                    'related-list-run-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: '95fee5154d834cc090e03f497fc68df9'
                    }
                    'related-list-run-processes': {
                        table: 'sys_ui_related_list_entry'
                        id: 'be2f1e639aa048c3993a5b732eb22955'
                    }
                    'related-lists-closure': {
                        table: 'sys_ui_related_list'
                        id: 'ac11a13112844f29a1ea2cd6f9ff2455'
                    }
                    'related-lists-deployment': {
                        table: 'sys_ui_related_list'
                        id: '111cca6a37cd4c3ea9f5f5a82cf427c0'
                    }
                    'related-lists-integration': {
                        table: 'sys_ui_related_list'
                        id: '1b9c74ff43de4c5a97f870184d6eb995'
                    }
                    'related-lists-run': {
                        table: 'sys_ui_related_list'
                        id: '8be9279006784c80b437b939b3241d10'
                    }
                    'script-action-closure-ready': {
                        table: 'sysevent_script_action'
                        id: '2e232aac097847afb75226cb530b670a'
                    }
                    'script-action-process-ready': {
                        table: 'sysevent_script_action'
                        id: 'd0b94d970a5c46618457bbb09506762f'
                    }
                    'script-action-run-ended': {
                        table: 'sysevent_script_action'
                        id: '5d8b9489880a4aa6a7a34a2351414c66'
                    }
                    'script-action-run-finishing': {
                        table: 'sysevent_script_action'
                        id: '27fac4fecffe4638bdadfe926c1cd6b1'
                    }
                    'script-action-run-ready': {
                        table: 'sysevent_script_action'
                        id: '631b2f1ed0134dfaafaf0368b9b00c13'
                    }
                    'script-include-runs': {
                        table: 'sys_script_include'
                        id: '0515104f14ef45e3bc97094db5878d9b'
                    }
                    src_server_assessments_absent_ts: {
                        table: 'sys_module'
                        id: '7108d178b4304dd8a143662cf23310c9'
                    }
                    src_server_assessments_complete_ts: {
                        table: 'sys_module'
                        id: '3013ae10a0bb431598cfd33c60a5dcbe'
                    }
                    src_server_assessments_import_ts: {
                        table: 'sys_module'
                        id: 'b1527d00a6a647ab9437cf03c5d67317'
                    }
                    src_server_assessments_integration_ts: {
                        table: 'sys_module'
                        id: 'e7e0d9d2c69a444ca14a15c350e66cd9'
                    }
                    src_server_assessments_plan_ts: {
                        table: 'sys_module'
                        id: '799818c1a33648f08534593538f0efa3'
                    }
                    src_server_assessments_query_ts: {
                        table: 'sys_module'
                        id: 'a3257b0c9f374359afd71c6ebed1f1f7'
                    }
                    src_server_assessments_retrieve_ts: {
                        table: 'sys_module'
                        id: 'c513045cbef249ecbbdc70525199ab46'
                    }
                    src_server_assessments_transform_ts: {
                        table: 'sys_module'
                        id: 'd2b2466ad64e49dd93599d5a07fe48db'
                    }
                    'src_server_azure_arm-list_ts': {
                        table: 'sys_module'
                        id: '02039ae73f2c42199de723eab6a8f8d8'
                    }
                    'src_server_azure_assessment-rows_ts': {
                        table: 'sys_module'
                        id: '336651e71db047abb0425d0933beb5a0'
                    }
                    src_server_azure_client_ts: {
                        table: 'sys_module'
                        id: 'ea538b7ee7834a6c89503bcf4ba30a76'
                    }
                    src_server_azure_clouds_ts: {
                        table: 'sys_module'
                        id: '7142462e793244e69853e02d000ac3dc'
                    }
                    src_server_azure_connectors_ts: {
                        table: 'sys_module'
                        id: 'b554580c2f5b4a0b8292ff060d499b83'
                    }
                    'src_server_azure_embedded-metadata_ts': {
                        table: 'sys_module'
                        id: '2057dd7439d24040a76bca0a3523e9a4'
                    }
                    src_server_azure_failures_ts: {
                        table: 'sys_module'
                        id: '4eb1b52939ab4956b37d71904d360de2'
                    }
                    src_server_azure_kql_ts: {
                        table: 'sys_module'
                        id: '5b859327eff843338c50b298d2aa3556'
                    }
                    'src_server_azure_native-id_ts': {
                        table: 'sys_module'
                        id: '4a138784fc0e47cab56548ac4d1339bc'
                    }
                    src_server_azure_quota_ts: {
                        table: 'sys_module'
                        id: '7dda23c5225f4fc88d059d381a8c034d'
                    }
                    'src_server_azure_resource-graph_ts': {
                        table: 'sys_module'
                        id: '54dd9128df1948fd89735648e878a486'
                    }
                    'src_server_azure_resource-id_ts': {
                        table: 'sys_module'
                        id: '371c13868f994bd599eff98045e0adf6'
                    }
                    src_server_azure_resources_ts: {
                        table: 'sys_module'
                        id: '6cbc9c5173ee47b5aa562b2ec1a9e752'
                    }
                    src_server_azure_subscriptions_ts: {
                        table: 'sys_module'
                        id: '16296085f9454e41ab505e78a3154e1e'
                    }
                    src_server_azure_tags_ts: {
                        table: 'sys_module'
                        id: 'dd657b9cad60467f863b3b91f9d1d83d'
                    }
                    src_server_azure_token_ts: {
                        table: 'sys_module'
                        id: 'd7029a2b73204c2e95e23fd224d2044c'
                    }
                    src_server_cmdb_discover_ts: {
                        table: 'sys_module'
                        id: '482665c18cca4b3484ec10aa4dce1b41'
                    }
                    'src_server_cmdb_ire-payload_ts': {
                        table: 'sys_module'
                        id: 'c1d281b520b04bd5a1e5963c7504ac25'
                    }
                    src_server_cmdb_lookup_ts: {
                        table: 'sys_module'
                        id: '166d210fa631477e96bc9830bc1a02b7'
                    }
                    src_server_cmdb_resource_ts: {
                        table: 'sys_module'
                        id: '2b5492b119b14b1098246a514b82e835'
                    }
                    src_server_compliance_limits_ts: {
                        table: 'sys_module'
                        id: '8754ed81ca7847a2bc0361417219a69a'
                    }
                    src_server_compliance_rejections_ts: {
                        table: 'sys_module'
                        id: '5c72d1ec5132408ca7510d02e2f75711'
                    }
                    src_server_compliance_result_ts: {
                        table: 'sys_module'
                        id: 'adf1afa4869a4d0c954b45682c04aeb6'
                    }
                    'src_server_compliance_test-groups_ts': {
                        table: 'sys_module'
                        id: '4758790b9d974163bb52702c59f9dbd9'
                    }
                    'src_server_compliance_test-record_ts': {
                        table: 'sys_module'
                        id: 'e3d1c794a6d14fa9bfb1630142110f61'
                    }
                    'src_server_compliance_tests-on-the-fly_ts': {
                        table: 'sys_module'
                        id: 'ff05a293029443dbb74c1519bb6f0f03'
                    }
                    src_server_compliance_text_ts: {
                        table: 'sys_module'
                        id: 'e883621406fd49ec94f904bf659de121'
                    }
                    src_server_compliance_times_ts: {
                        table: 'sys_module'
                        id: '8aca14cf3e5845ffb7707416bbfa14c1'
                    }
                    src_server_deployments_check_ts: {
                        table: 'sys_module'
                        id: '3ef543386f8f44f79fb676ceea770f8f'
                    }
                    src_server_deployments_queries_ts: {
                        table: 'sys_module'
                        id: 'e89392db923649689ab8f7a3ebe0fced'
                    }
                    src_server_deployments_validate_ts: {
                        table: 'sys_module'
                        id: '4e80b8eac52a4082b25961903a9a2293'
                    }
                    'src_server_entry-points_deployments_ts': {
                        table: 'sys_module'
                        id: '7af7acef54fc4e4593a3c1c28637c578'
                    }
                    'src_server_entry-points_imports_ts': {
                        table: 'sys_module'
                        id: '32acda7cf83b49dab9546c3fcbcadf4a'
                    }
                    'src_server_entry-points_lookup_ts': {
                        table: 'sys_module'
                        id: '386d244659be4953a1fb3183daab2920'
                    }
                    'src_server_entry-points_runs_ts': {
                        table: 'sys_module'
                        id: '740c0df9fd674a18876c11473394c4b5'
                    }
                    'src_server_entry-points_staged-columns_ts': {
                        table: 'sys_module'
                        id: 'cd0dd25048034a809ce8b776b75f2128'
                    }
                    src_server_failures_ts: {
                        table: 'sys_module'
                        id: '64530ae43f5c47a2851febe7cc3717ea'
                    }
                    'src_server_integrations_assessment-metadata_import_ts': {
                        table: 'sys_module'
                        id: '35de879abb954351a502c639d800b851'
                    }
                    'src_server_integrations_assessment-metadata_index_ts': {
                        table: 'sys_module'
                        id: '143940b43110473885fdfa6472b0b0d8'
                    }
                    'src_server_integrations_assessment-metadata_retrieve_ts': {
                        table: 'sys_module'
                        id: 'd8b92014dc65400bb26a02e0470ab74c'
                    }
                    'src_server_integrations_assessment-metadata_transform_ts': {
                        table: 'sys_module'
                        id: 'cb252c8f3fe2421685159c7c1f5666d0'
                    }
                    src_server_integrations_assessments_index_ts: {
                        table: 'sys_module'
                        id: 'a26ee4a478664319b979b8bfa737b262'
                    }
                    'src_server_integrations_compliance-standards_import_ts': {
                        table: 'sys_module'
                        id: '984dd805da254b40a161548166bf80da'
                    }
                    'src_server_integrations_compliance-standards_index_ts': {
                        table: 'sys_module'
                        id: 'f6074d02e1294724853373fe05b77c8b'
                    }
                    'src_server_integrations_compliance-standards_query_ts': {
                        table: 'sys_module'
                        id: '17515bc9ff424648ae5dd966d2330ecf'
                    }
                    'src_server_integrations_compliance-standards_retrieve_ts': {
                        table: 'sys_module'
                        id: '40f29f3239d24476891b14f31024f39f'
                    }
                    'src_server_integrations_compliance-standards_transform_ts': {
                        table: 'sys_module'
                        id: 'fc70b08bcce642d4a047d31402b33eca'
                    }
                    'src_server_integrations_comprehensive-assessments_index_ts': {
                        table: 'sys_module'
                        id: '3a9100f97963481ab6cb0256aa6b573b'
                    }
                    'src_server_integrations_container-images_import_ts': {
                        table: 'sys_module'
                        id: 'd914937ba3544229a5814c087393244c'
                    }
                    'src_server_integrations_container-images_index_ts': {
                        table: 'sys_module'
                        id: 'd3f23132828f43aba70179c598b5603e'
                    }
                    'src_server_integrations_container-images_query_ts': {
                        table: 'sys_module'
                        id: '61964b45fb5e4027aaf326929d0e83e2'
                    }
                    'src_server_integrations_container-images_retrieve_ts': {
                        table: 'sys_module'
                        id: 'f9960c5d1ed0474a84f7625d95960a2b'
                    }
                    'src_server_integrations_container-images_transform_ts': {
                        table: 'sys_module'
                        id: '1cfb1ff4dfc445adbdcd01c11bbfb1e3'
                    }
                    'src_server_integrations_container-images_vulnerabilities_ts': {
                        table: 'sys_module'
                        id: 'e30434ec7b674c4c867d02312842ea71'
                    }
                    'src_server_integrations_policy-definitions_import_ts': {
                        table: 'sys_module'
                        id: 'd6b158b1fcd54d73b95af8949c229653'
                    }
                    'src_server_integrations_policy-definitions_index_ts': {
                        table: 'sys_module'
                        id: '4278d5341ea0414b99f71c4041b93162'
                    }
                    'src_server_integrations_policy-definitions_query_ts': {
                        table: 'sys_module'
                        id: '66d9d7cf9c8144e996e75819faa3256e'
                    }
                    'src_server_integrations_policy-definitions_retrieve_ts': {
                        table: 'sys_module'
                        id: '04e0e9e293b947f5ad625cfd60931a8e'
                    }
                    'src_server_integrations_policy-definitions_transform_ts': {
                        table: 'sys_module'
                        id: '26bd269699f348ce98c7200aceece274'
                    }
                    src_server_integrations_registry_ts: {
                        table: 'sys_module'
                        id: '791e418fbb984c97be0b498d80218bc3'
                    }
                    src_server_json_ts: {
                        table: 'sys_module'
                        id: '8ffd2c33df7c443091925290586e5316'
                    }
                    src_server_names_ts: {
                        table: 'sys_module'
                        id: 'a20bccd69ef14ea48719a463e326b3d4'
                    }
                    src_server_platform_contract_ts: {
                        table: 'sys_module'
                        id: '5ead648a8aa548f5a9e0c380d2ec9e47'
                    }
                    'src_server_platform_glide-basics_ts': {
                        table: 'sys_module'
                        id: '15aa20234f9e4538a0446e53496b6a20'
                    }
                    'src_server_platform_glide-budget_ts': {
                        table: 'sys_module'
                        id: '0596dee784384d3e8c4663a9435aa903'
                    }
                    'src_server_platform_glide-checks_ts': {
                        table: 'sys_module'
                        id: '7b42f61581524e4aa1b801383d53ab43'
                    }
                    'src_server_platform_glide-citations_ts': {
                        table: 'sys_module'
                        id: '4003503d2c8848548533334109df1fbd'
                    }
                    'src_server_platform_glide-closures_ts': {
                        table: 'sys_module'
                        id: '9aea66f0bce44d75b2cf540d4df7e42b'
                    }
                    'src_server_platform_glide-cmdb_ts': {
                        table: 'sys_module'
                        id: '5b858f35e16d412eab8123f89028fd78'
                    }
                    'src_server_platform_glide-compliance_ts': {
                        table: 'sys_module'
                        id: '3014b30530544f2bb37bfaec7f5d59f6'
                    }
                    'src_server_platform_glide-containers_ts': {
                        table: 'sys_module'
                        id: 'ae9e1b9c5c014f2bb9b0625ef1d93126'
                    }
                    'src_server_platform_glide-count_ts': {
                        table: 'sys_module'
                        id: '25a7a01f497d429ab046ea94fb9fcb0d'
                    }
                    'src_server_platform_glide-deployments_ts': {
                        table: 'sys_module'
                        id: 'f9f6d081eab8484fa7643ded465937c1'
                    }
                    'src_server_platform_glide-http_ts': {
                        table: 'sys_module'
                        id: '1ba2cb9901bd4453b8911779efbd2bbe'
                    }
                    'src_server_platform_glide-in_ts': {
                        table: 'sys_module'
                        id: 'e43fdf66c12f423fbac133b2f0c886b9'
                    }
                    'src_server_platform_glide-ledger_ts': {
                        table: 'sys_module'
                        id: '229465f73ada45d39b6329eff0a16bf8'
                    }
                    'src_server_platform_glide-lookup-rules_ts': {
                        table: 'sys_module'
                        id: '0c17dbb93df44670ad6be65f683ef1ec'
                    }
                    'src_server_platform_glide-ports_ts': {
                        table: 'sys_module'
                        id: '780fd22a6d6047e2ac8278c10359f753'
                    }
                    'src_server_platform_glide-products_ts': {
                        table: 'sys_module'
                        id: '04dd07859d6549f3989e309833e2fd9c'
                    }
                    'src_server_platform_glide-runs_ts': {
                        table: 'sys_module'
                        id: 'fd8662effbb04b8f909b01849d54bf3e'
                    }
                    'src_server_platform_glide-staging_ts': {
                        table: 'sys_module'
                        id: 'f1f8a6e5485e4754a175ebf52d26a802'
                    }
                    'src_server_platform_glide-test-groups_ts': {
                        table: 'sys_module'
                        id: 'e554917d08cb45dfa525bebce7edc22c'
                    }
                    'src_server_platform_glide-values_ts': {
                        table: 'sys_module'
                        id: '5571096eb0614a7b81ef695b0a242a88'
                    }
                    'src_server_platform_glide-write_ts': {
                        table: 'sys_module'
                        id: '38098eb2aaf14a84aca9ae6d9faa7eb5'
                    }
                    src_server_platform_thrown_ts: {
                        table: 'sys_module'
                        id: '64fee893baef4d508dae87c8ab5d7804'
                    }
                    src_server_runs_absences_ts: {
                        table: 'sys_module'
                        id: '4eba8874880a4b6ab1840fece177fb85'
                    }
                    src_server_runs_cancel_ts: {
                        table: 'sys_module'
                        id: '612f6245b2d1430d887b2402d1172bb6'
                    }
                    src_server_runs_closure_ts: {
                        table: 'sys_module'
                        id: 'c6056e26bb0c47d9adfe77524f6a0b86'
                    }
                    src_server_runs_connect_ts: {
                        table: 'sys_module'
                        id: '114f141126934383b27b9b388c46a57e'
                    }
                    src_server_runs_deployment_ts: {
                        table: 'sys_module'
                        id: '3a0082a5944b4c5aabcafdf037a06aa0'
                    }
                    src_server_runs_finish_ts: {
                        table: 'sys_module'
                        id: '3c324372045a4f0ca9b2222175a5002f'
                    }
                    src_server_runs_identity_ts: {
                        table: 'sys_module'
                        id: 'bbc38d3e87dd467bbc264f9cd912cf7f'
                    }
                    src_server_runs_import_ts: {
                        table: 'sys_module'
                        id: 'dd94ed94096740d1812dbaeebd608201'
                    }
                    src_server_runs_order_ts: {
                        table: 'sys_module'
                        id: '646325ae107e45a19b8b40f91dcd5c7b'
                    }
                    src_server_runs_page_ts: {
                        table: 'sys_module'
                        id: '1029b62b4edc40678eec156003cb2f4e'
                    }
                    'src_server_runs_page-size_ts': {
                        table: 'sys_module'
                        id: '05595563979745b2b4ddf5dc7fa4c68a'
                    }
                    src_server_runs_plan_ts: {
                        table: 'sys_module'
                        id: '47885907c9ba4cecbb42cad81175fd8f'
                    }
                    src_server_runs_ports_ts: {
                        table: 'sys_module'
                        id: 'dddb2676394c49faa65dd2f986188955'
                    }
                    src_server_runs_retry_ts: {
                        table: 'sys_module'
                        id: '4cc393ae81c3435497fa018395af21e9'
                    }
                    src_server_runs_start_ts: {
                        table: 'sys_module'
                        id: 'eb7fab89f51e455ab5ebb84abf2f7d57'
                    }
                    src_server_runs_step_ts: {
                        table: 'sys_module'
                        id: '39d1fd8c0f1c479788333a0442525055'
                    }
                    src_server_runs_verify_ts: {
                        table: 'sys_module'
                        id: '3980d8aa622046ca82a06122c28d5e41'
                    }
                    src_server_runs_watchdog_ts: {
                        table: 'sys_module'
                        id: 'cb444954fe2d483dbc1541fb77895a43'
                    }
                    src_server_runs_waves_ts: {
                        table: 'sys_module'
                        id: '5dcd49cb4a3b44c7adccb5f28d6a9560'
                    }
                    'ui-action-approve-closure': {
                        table: 'sys_ui_action'
                        id: '8d4c9d9333a044b5811e468489db247a'
                    }
                    'ui-action-cancel': {
                        table: 'sys_ui_action'
                        id: 'fe7ad755ec7b4bc6b1c75e9d5550e598'
                    }
                    'ui-action-dismiss-closure': {
                        table: 'sys_ui_action'
                        id: '2f8614db08ee4e2a8bfa4ae6872f518d'
                    }
                    'ui-action-execute-now': {
                        table: 'sys_ui_action'
                        id: '713122dd7b484ce899c934ddecf2b256'
                    }
                    'ui-action-retry-failed': {
                        table: 'sys_ui_action'
                        id: '7c6b123f19f244fcbb50720ec0c2e0ce'
                    }
                    'ui-action-run-all': {
                        table: 'sys_ui_action'
                        id: '31eb60738ce44abea9693bcd6f0537e9'
                    }
                    'ui-action-save-and-test': {
                        table: 'sys_ui_action'
                        id: 'a5c8cf5a49ff4b49aa6e1ad626f59aec'
                    }
                    'ui-action-undo-closure': {
                        table: 'sys_ui_action'
                        id: '6ac0ce309f06461ea334429b2bb20c6c'
                    }
                    watchdog: {
                        table: 'sysauto_script'
                        id: 'a7556eb757e041ceb86e0cc2e445ed30'
                    }
                }
                composite: [
                    {
                        table: 'sys_documentation'
                        id: '00482807148448f0a59af05b9a250133'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '00539908d175433686b220fa9ba197f1'
                        key: {
                            logical_table_name: 'sn_vul_asc_group_member'
                            col_name_string: 'member'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '00ba90f212324941af3b8e07596be929'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '00c88004781c4372824c322bb9407dc9'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '01d8541edf1c41df949c8a4f3ea1a964'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'type'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '01f53e52d9d6428a945404f3fd612f6c'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '022ec6ad5eeb4bc68874ae995a81c9dc'
                        key: {
                            sys_ui_form: {
                                id: '2925bda89f1d48d9b399ea39599eaa77'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '379f3d92d79d42af97928af0624f49ac'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0262151442a44edd9c93b29dcd176de0'
                        key: {
                            list_id: {
                                id: 'c0dcf4cc3f9540baab18a8baaf16dc2f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run_time'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '026d7a58851f4c4b9169765fe2a11c17'
                        key: {
                            table: 'sn_vul_asc_finding'
                            short_description: 'Findings are not edited'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '027ef082fe5840aab2df8ef56a29062d'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'import_set'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '02b2966ab6024befa6f5ec29d10264a1'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '02efceba7ecc40b1ab673ffaef769877'
                        key: {
                            table: 'sn_vul_asc_integration_process'
                            short_description: 'Processes are not edited'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '033164bf234a487aa0ebef2ffba8ff0e'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0337c3e9981b4c22937aac77836da5df'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'heartbeat'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '03700baebe794613bf73ed1eef7ac2e9'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            value: 'success'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '03a05f3a543f4c2f993c35c5bf380bba'
                        key: {
                            list_id: {
                                id: '109365ee41c74243afae05846c7ed8dd'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '03a7de60529b46779c0a3720cc71e440'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0440d9476e4b40afb6f6559f2b34e16d'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '045a5fa6520a4b0da2d89a9bcf1c002b'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'blocked_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '04a1cb2c730041eaa343a91728c0641f'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '04a667e81f2f4574a6a4d322d34aa480'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '04d99b94009845b5825ab6331ac5ac6f'
                        key: {
                            list_id: {
                                id: '6c8487f842fe451ca965ba6245fed046'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '05765db29f474068b53388113e4ce804'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '064a399905da41e2836aa562d727716d'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '067f7cd7d49348778781517078d33c63'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '068871e558024b65b59a2580ad80aa6c'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '06afcec6656744f9b4a8ea70c43882f0'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'waits'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0704a6fb76564e1a8439e0505f66567a'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'open_findings'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '071a3c663c43400290e0d4234ea41fd5'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'integration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '075d3a45b51a4637bb512af2a2968408'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '0799e4fa6c6d460a856335b47f05092b'
                        key: {
                            name: 'sn_vul_asc.read_integration'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '07b3c34a20264587915f59fdce963e1a'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '07b53cf0587548f990bb68279ce6ec29'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '07f6445f741c4afb99a79bcf61b9f856'
                        key: {
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'template'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '080b4c5bafad4cd2b6d928917fa0c007'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '081a9c98344145e79faac25709d4e14a'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '088eba7bbcc547cd8a222d474cfcba5c'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '089f4b57b8a04a67b59bb4c57b8451c6'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '08a7331961c64684986404b2eb2b5903'
                        key: {
                            list_id: {
                                id: 'c208001a4b18464bbf6cf5b94b15da77'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'count'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '08e289106f5a40fdb73aec3584b0cd20'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'retired'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '08e4f5ba987d48919252cd5e9bf2153d'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiative_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '09050f26145846c8a55c654c2d04684d'
                        key: {
                            list_id: {
                                id: '261779abddaa498ea27bbef2e62c4421'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'principal'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '09250567871046d4bc952b45a1d72d3a'
                        key: {
                            sys_ui_section: {
                                id: '5a5cabfc931a41ee96e9b0a9b8188912'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Members'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assessments'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '092e101d9ee84437ac5c3cece9ccecce'
                        key: {
                            sys_ui_section: {
                                id: '9fa0fc5759244bef99cad2eff9acfe68'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '093dc6354aa845fb81a2edce50eabb0e'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '094abab4a17d451e8ddf258d4c825d1b'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'container_images'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '096228d6215e464ab7ab7eefd4053529'
                        key: {
                            sys_ui_section: {
                                id: '69b67b2a47794e67a8a58f126f468c24'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Scope'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'management_group_ids'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '099ae0e901c6446b8467ca4c295ddd6b'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0a06b8766be442f8bc94811d9341e8e2'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'external_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0a271765a6b54d848ccafb097d258296'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0aa617e31bb345c09a78a6123531d1ca'
                        key: {
                            sys_ui_section: {
                                id: '0e37c04e47a94405b69a5f8cdf00947f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0ac0ef80f70d4125b0bdcef32fe07cde'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0af52d04a5d44572a88b24468feeb5c7'
                        key: {
                            list_id: {
                                id: '8d8da6b4521d444285b35e36815a4087'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0b6e6a46838f4a0fb52cfda305511130'
                        key: {
                            list_id: {
                                id: '9b4074e205ab47d4ab4b67e8de7225e0'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'group_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0bbc432c3a5148609ece6624a8adda22'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'count'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0bbd45431ce44f078395c1aa77bb99d0'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0bd71e3009e94005bd24884e3f9971c2'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'discovered_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0be7d2e3368747d7a2e5b5dc92353972'
                        key: {
                            list_id: {
                                id: '78c2e45a69234137a0a2f3f2c39ffe90'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0c412ef3e19147109c1d99214240226a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'not_applicable'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0ca11dde502f4eaabe0b019870e1e8ab'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'dismissed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0ceb02aaca554952b624b58fe85922bb'
                        key: {
                            sys_ui_section: {
                                id: '95cfeaabad8b473b8acfe65ea3841d06'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0d0bc0ef47a44029946350fd6bdd3582'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'tags'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0d73d1e2f98a4680b5f408ab225281c8'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            caption: 'Standard or control'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0d749fd16ff64f5689bc99ad78757665'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            caption: 'Metadata'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0d8108d3d17e4bce94ab2711a6237d3e'
                        key: {
                            ui_policy: {
                                id: '20715bce18d94d13b1419b5a68acaa02'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'template'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '0dd524139e6d4dbb9b4463eaf251e863'
                        key: {
                            sys_ui_form: {
                                id: '31dc44bea32d4b2ca1742cab7e9f70d6'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e371f2870884f42bff26b44f23f6e13'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_updated'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0e37c04e47a94405b69a5f8cdf00947f'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0e51b4c3bde64d8aac2284b76e3fdc35'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'expected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0f312b6929854030b04d948f4b4ce444'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0f75bbc270d645a1bca1cab26a86fb43'
                        key: {
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0fa99cd12ac446aab9bc71d8ebbf90b9'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_from'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0fac98c74bd846f886168660b7d96312'
                        key: {
                            sys_ui_section: {
                                id: '378d836dc654492dbedc90f31e6f4ce4'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0fe58de9be2a46c0a02e4bee7484c242'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0ffc5e340c6540bb99f0d808f1d6578b'
                        key: {
                            list_id: {
                                id: '109365ee41c74243afae05846c7ed8dd'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resource_name'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '109365ee41c74243afae05846c7ed8dd'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '10be003372c843faa8f399a5ab350d8e'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'throttles'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '119eb60079c040ec9efe5c5dffacdc1e'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '11d2b722515c4c6491387a63b0c5b79b'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12042589f9cb43f0a6a41bee57f42d2c'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '121ce469f9bb40c0b4e0302f9b6d4a85'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '122d38f815284ce4885708db90441657'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'repeated'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '12400103eea346e38148549e244350bb'
                        key: {
                            sys_ui_section: {
                                id: 'de3cee9470084d14ba2602e8c96f0dd5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'vulnerabilities'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '126f7e20aae4469d9ed338e57683fc38'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '132b0d25faab4bc7852e37c738f8e4a2'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'member'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '133f5b6af64e450d9f2ddc8b8c694216'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '13403f05b47845fdaa72b411bb14a514'
                        key: {
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1366d11bef4345e5a84759c11b7b4fff'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '13bcb0e3da81496ea9ca55a61f9535b9'
                        key: {
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '13d7a5eceff84225a5cc3f79b0cf5067'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'repository'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '13d7c63c74bb47e6bd684642501daf5a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'comprehensive_assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '14f3d896d7244a38b6c1442993753151'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '15a7cb59b14e4b3799502d68c0601dd7'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'throttles'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '15ea3288ac00431296c466bd1cb0ffd5'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cloud'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '160fffef77594ce181c1cb0786ca3736'
                        key: {
                            sys_ui_section: {
                                id: '81329921726a44638fd1297ae679a23b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1649da2ff208454bb0f3d13af7865f89'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '16932d7e35994fd89d85d3d47e046a5d'
                        key: {
                            sys_ui_form: {
                                id: '58e15703526c45c683dc83a13b1e5293'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '51284ef813074529bc8a43ed4d5817ce'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '16c376ad8c32402bb3dff4500e427066'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '16e9ee6b6cd64c1ca8085b267ba2dff4'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                            value: 'agrees'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1714d63174f848598f66df1cfe3b3a0e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'requests'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1752a4e0bd2c4aceb1be6b590f5d375c'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'closed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1768666c84394fcf9c541fd9775685cb'
                        key: {
                            list_id: {
                                id: '109365ee41c74243afae05846c7ed8dd'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '1787116b86b2496084ff81adefd5cf96'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            caption: 'Cursor'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '17be1a8acd914c7eaaa2f2cfd3fc09a9'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1825eeefdbbe42b299281e5f85df21f4'
                        key: {
                            ui_policy: {
                                id: '88e878286c654015b7951735dd22e503'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'count'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '18316b55c69b403cb87fcdb4e0995c3b'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '183631be7bcd4c48a967fe7c13e7540d'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1845c2806ebd42cb90297f4b75bcce07'
                        key: {
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'image_digest'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '18538f1478044a28a6351308074761d5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1853f41ee8264972aa6ac558ad0a9c32'
                        key: {
                            sys_ui_form: {
                                id: '7db7423986ea414e932f810bbc73365c'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5a5cabfc931a41ee96e9b0a9b8188912'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Members'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '189e078b479e470391eba4c632fc2f35'
                        key: {
                            sys_ui_form: {
                                id: 'b758d8d3ab05428fb295c41428ccbeb0'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '715b194676a841ffb4ad142c08368b63'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1901d11df2f147a687473a09521b934b'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '190ba64a4770455bbdacac5d3fd87414'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'checked'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1955b33c80884830b7f498c2a3782918'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '19715b0463fc4f439e077a378e8d4346'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '19b6eba987da4c53b428f8fb25735e49'
                        key: {
                            name: 'sn_vul_asc_budget'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '19eea6e243db4b19b608cc7d144b50e0'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a3961c99c174cde9ba2feaeda5bf7f8'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '1a524b8fec3f4ddc9e8d264f7837bbb1'
                        key: {
                            name: 'sn_vul_asc_finding'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a590110ce44494dbd817d733eb1398a'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requests'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a68444d98504cfbac7179a749ae4bb8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a780f5ba2554bc883b0c1856f613d49'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expected'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1a7b9a946cab4c03b1fa78f6c07199d1'
                        key: {
                            sys_ui_form: {
                                id: '7db7423986ea414e932f810bbc73365c'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a8f48766e884037bfd5818b197e2f4b'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'closure'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1ac6d2be9a3e4b4086b8705425084e0e'
                        key: {
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1b67f8eb1cdd4e73badb194f8d7cbdaf'
                        key: {
                            list_id: {
                                id: 'd3e0a031080d4ffb83c641299cbd6698'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1b9f729f6c3f4c2bae7634f8d09841d4'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_table'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1bc7a1dc8a924af798935340e4f93bf4'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'requests'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1c1c17e43f83444bbc04407d7a73feae'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c3b37d8cf0d4a55a4330e7156651506'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'pages'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1c5e7a7fa2634350aa49948525699a4a'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'portal_link'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1c98271eab05403e9486a620bcad6c49'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1cab24ddab30475696431ac20fdde359'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1cc17daadc07436fb1903ba7497aa155'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'target_table'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1cd31f41bdfd44aebf7ca5ead124a6c1'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'undone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1cd47360934440aa9b635011433904a2'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1d040c0b6f904b88b8e1732fe34ec66c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1d06f100ab1b4183acf18a7d6df8ecf9'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1d0b645a175b401793ab5f5c9a03c7b6'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                            value: 'policy'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '1d1d5464f3c34fd99368129942c1193a'
                        key: {
                            table: 'sn_vul_asc_check'
                            short_description: 'Checks are written by Save and test and the Health check only'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1db005833d66480892c90ede7d0df898'
                        key: {
                            list_id: {
                                id: '093dc6354aa845fb81a2edce50eabb0e'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1dce4b1d41014f77a094b3aa6c097c10'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '1dceb87b591148349a11727a2ca45f82'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            caption: 'Metadata'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1dd23752e857417e891841a4549b431a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'inserted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1ddfb129fad6409e9845a485a1879a47'
                        key: {
                            sys_ui_form: {
                                id: '88b265f8006d4f3987e63da011a4dddf'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '1df7e5967e794df7ad372b50b1bb7f26'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Subscription IDs: for Specific Subscriptions'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e2950f6f3484d1da2acb7746e98a1f8'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '1e31c1cdb0414da88a3de5fa1abae163'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1ee036207ceb4e148a19a5c48a14fb80'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'page_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f47bb9c19434541baf08f101817ea1f'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'staged'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1f767b2fb4e64a7782c138111510e659'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'closed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1f90c5118ee84917a5e8cedb8c7bf1e9'
                        key: {
                            ui_policy: {
                                id: '88e878286c654015b7951735dd22e503'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f9e91ce6052430b8f6f7453ed1d4f54'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'waits'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '1fcc223b448e499eb35ed447428fd2db'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '201259ab5f1c455ca84533e1f7386adf'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'metadata'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '2028b808faf847b78caad588ad8c45e4'
                        key: {
                            category: 'sn_vul_asc_closure'
                            prefix: 'MDCCLS'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '20715bce18d94d13b1419b5a68acaa02'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'What a deployment and its runs write is not edited'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '20a1890c4b23468fa74c2d379401ae3c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '20b79991f9b440e19aee04d05b3fc871'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'pages'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '20d8040fa62640428ef2400744452c93'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '215c592e95644f68b545f6f83daf33e0'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2196162d345e4ed3af20f7503c8174c9'
                        key: {
                            list_id: {
                                id: '78c2e45a69234137a0a2f3f2c39ffe90'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '21a75c12d8cf4d469f7ca6dd59fb8294'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '21b7b870a71649019e5720e573f660ba'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '21e42f1cff6f46cfb408cd82cbc460fa'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '220dd89690ef418b8049a033a04d37a1'
                        key: {
                            sys_ui_section: {
                                id: '715b194676a841ffb4ad142c08368b63'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '221baddae54e401c90d4d70179789dc7'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2223a856fdf34268b6027b571672b256'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'seen'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '227318ac08d74dec9c0a41289d1118fc'
                        key: {
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_title'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '22b71fbf16ad4cc2825a469da62d4d3b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '22ec45b4b516470bacf2332f4faad301'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '234943f67ad043faad46ae3dd0aa606a'
                        key: {
                            list_id: {
                                id: '8d8da6b4521d444285b35e36815a4087'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '234d99f2eba44bbd9ec6fa4ee48512ce'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'updated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '237773043a214839a62b9043bc795326'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '239b98789b654a7bbd3a8b1ee6815094'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_changed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '23ea795630df4f8b8e9d90fb37ba36bf'
                        key: {
                            sys_ui_section: {
                                id: '256ff09e1bb34e4a8f266435ad6e03c2'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2413f3a7e5fa41778b7add65d8ebfa0f'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '241568eff6ac4d8182e594be5aeeec7e'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'repeated'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '24344cd9e4294e869ab6ab4813c7d2da'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'pages'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2460837a2f1341a6927c4ba368865768'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unreadable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24bfd7fd91ba473c83710e9d5b9aef1f'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'tags'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '24ff0c7a3e0b42f49a8a82964de36d6d'
                        key: {
                            sys_ui_section: {
                                id: '9fa0fc5759244bef99cad2eff9acfe68'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'title'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '250b99b121f34b61abb42d6650af4788'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'deployment,type,last_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '25174eca68874e77ad738f6194e7f51b'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_sub_category'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '25343b145b884c3daaa4663458c04264'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '256ff09e1bb34e4a8f266435ad6e03c2'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '257a5629beaf430db825f83ba91a95af'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            caption: 'Counts'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '25fed626571f4985a4aee708bdd84908'
                        key: {
                            list_id: {
                                id: 'c208001a4b18464bbf6cf5b94b15da77'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'open_findings'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '2606becb614d4280a40e87e4ada19c26'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '261779abddaa498ea27bbef2e62c4421'
                        key: {
                            name: 'sn_vul_asc_budget'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '262159d3762a4124b44c8c0ab4a1ac84'
                        key: {
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2656c008ebbf4857ae7e7f4a374a11c2'
                        key: {
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '265c575a124846f7afd9cbb23388efe3'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'ready'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '26ab424b65b94466a63f2297fdbcfebb'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'login_url'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '26e1167b6ed14d4684f02f4a466b99de'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '26e52099eb074232b898e4ef224b6d97'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '26f70b1d68804ae59031784ae89336a1'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'wave'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '26fb7fb269df4ae8b59aca9abad8e75a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '27290f30e1d842e792fbd21bf3685c48'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '2779df7668cc4598908ffb16a30c9ae9'
                        key: {
                            sys_ui_action: '7c6b123f19f244fcbb50720ec0c2e0ce'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '27dcd9ffb8da40d4bcc302fe2990fca3'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'cursor'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '27e399e512bf446e8af2c1bd7426ffa0'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '281775ce4d074e6f89cf4ef0f158a03c'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '286c016489784d268b6c140d456139e9'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'create_cis'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '28b3c3d34b204897b5387e53c53870cb'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '2925bda89f1d48d9b399ea39599eaa77'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '292e421bd06346dbb27ddf7385f9f6c4'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'substate'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '29328e808b4041d787523ac387b3ee91'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'requests'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2944662e60254435b76abffc0c883873'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'repeated'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '297473bb265247cfb273bcbdb7ce4e09'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '298095ceaec34e91af8996cfcf1cb301'
                        key: {
                            logical_table_name: 'sn_vul_asc_budget'
                            col_name_string: 'principal'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '29aafae4b5ba4f00b29f3fc1fce7e1f0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'vanished'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2a7265e86a1a4ae7ad946632007cef43'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2a8e9b42ced04f5aa173209665162a37'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2a98b25c8dbe425ab593548cc7dc9971'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'complete'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2b0ec65da1dd44dfa4260e6b41a4ddc7'
                        key: {
                            list_id: {
                                id: 'c0dcf4cc3f9540baab18a8baaf16dc2f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2b0ed3d0495841689ae65d2d98367e7f'
                        key: {
                            ui_policy: {
                                id: 'd1ffef42e84a4f90b615e1cbb2760367'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Day of the month: for monthly schedules'
                                }
                            }
                            field: 'run_dayofmonth'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b2d953d49e44070a2a985230f3d876a'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b2e249521654c8aafed0673c00caf94'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b5fdee05efc48fa9665069974521e49'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2b7755a2a4424e018ba405c15376c493'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2b90734dc0f2486db256352a8f338f7e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'expected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2b9b7b5f2571494798864b3ff90395eb'
                        key: {
                            list_id: {
                                id: 'c208001a4b18464bbf6cf5b94b15da77'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '2cd06fb44e7e40c989a0e2e8ca09daa1'
                        key: {
                            name: 'sn_vul_asc_group_member'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2d2b8675b6244a849f5645b7bff1e980'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2d54a685b3f842109ec17ca36c67dc1b'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2d87655ae5ac4ec7be800bab5bea4c45'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '2da0b376cba0451e9895a6356016507f'
                        key: {
                            sys_ui_form: {
                                id: '75afadbf206c4e4594bfac379437b62a'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2e36d69f6ce443759396dd68cdf16bb7'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '2e5e3443d51841b287955a585fcc4b36'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ed13f1227594f8d82de29e7a7407b32'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ee395ed41c2465897796456da844004'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ef17974e4ab4a5ab885f5dbf527ce41'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2f28ca06c96042d6b68e7a9115fc7192'
                        key: {
                            list_id: {
                                id: '8d8da6b4521d444285b35e36815a4087'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'control_title'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2f35f59a92874c9b89f08f0513bb0795'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f8ab5076e7640b581757a8f482505b2'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f8ecda90f174e398dd48aa5d5995ef1'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2fe5dd5a47954830b9e812d20fdeb744'
                        key: {
                            ui_policy: {
                                id: '20715bce18d94d13b1419b5a68acaa02'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ffed313e4c34985bcb0ebeddfad8b21'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2fff6f2e0a6049bda1abbf4008939330'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_changed_at'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3073ba7262274fdc8d92eef69bf3ba52'
                        key: {
                            sys_ui_section: {
                                id: '81329921726a44638fd1297ae679a23b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_run'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '307a76adf3cd406b995b9dfa5b046f0a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '30a8f7656c684fbab0e9cac4adefbb7f'
                        key: {
                            list_id: {
                                id: '109365ee41c74243afae05846c7ed8dd'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resource_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '30accf7f99af4694b553f2ef8d7ff994'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'tenant_id'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '312e375cf6994f558d7b49c35f4cedc0'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            caption: 'Resource'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '31319e3061de4ac5982900288dad2e37'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '313d6166bff34085aaf2903fa88a5492'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'comprehensive_assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '315ca30c278d4d16a906f43043705ea6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'expected'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '317f74a3bda74aef80e4b042cae8bda5'
                        key: {
                            sys_ui_section: {
                                id: '5ad1b86883ed464d96c230ea308fca7a'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'create_cis'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '319346dec8354e839a6aead8f0f2ce3b'
                        key: {
                            sys_ui_section: {
                                id: '5a5cabfc931a41ee96e9b0a9b8188912'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Members'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policies'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31aa033996fc467ca66557dfc290c5cc'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31c236515d9d4ddb8009c67df96fe9f6'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '31dc44bea32d4b2ca1742cab7e9f70d6'
                        key: {
                            name: 'sn_vul_asc_integration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '32714bd914224862a82395706be1b7e1'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'integration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '32f55c2b14684bd39b996f1faeca5fba'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3319986dbd4f47428752f7a003c46968'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '331b6f290e27422abb94ca314d7874db'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3321544596aa46e48ceec3f92e3f6d69'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3349630c27834f9292ad5841062e6c85'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'integration_instance'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '335cf1d10e864d8790232616e1aa270f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                            value: 'import'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '33edb43c1d244e95a860b4c453eef417'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3405ffaa21984989b5198277c268e7a1'
                        key: {
                            list_id: {
                                id: 'c0dcf4cc3f9540baab18a8baaf16dc2f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '34479a6540454ced96f76cf5c0a5687f'
                        key: {
                            sys_ui_form: {
                                id: '58e15703526c45c683dc83a13b1e5293'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0e37c04e47a94405b69a5f8cdf00947f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '34ac5ba73dbe4f1fa16c67ae80418a54'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'scope'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '34ad427a6f284965a2b7d7fb029ffecb'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '34b28fd2d55345fc90cfd196a10fb09a'
                        key: {
                            sys_ui_section: {
                                id: 'de3cee9470084d14ba2602e8c96f0dd5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '34b57c41691043d38d0db9dc966fb415'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'region'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '353316dc6dc9443eac859af21868c1b7'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'verdict'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '3534fed2b6dd40f7a5685bda85c9d57a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '35c1074e4d0c4a14a86820b36321cb63'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_created'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '35e60e5e429e4d56acf1edafdd4aa5ce'
                        key: {
                            sys_ui_form: {
                                id: 'b758d8d3ab05428fb295c41428ccbeb0'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '35facacb54d34f5d97523b1d232091f8'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '360389b221284947bb81eb3e1dc33973'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'unchanged'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '360c4a00fed3498390649229eb90e27e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3620353b839a433c8f63b59b1e871d29'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '36816351a0bd475a92f5f75274f731b0'
                        key: {
                            ui_policy: {
                                id: '88e878286c654015b7951735dd22e503'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3689275b39334602b542106e36b57fdd'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '36e3ab2b7e6b4ef18ca908c8c054f0cb'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3728f9e4454643c19bfbbde91e423d95'
                        key: {
                            ui_policy: {
                                id: '1d1d5464f3c34fd99368129942c1193a'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3758d095350c46d19da80b17a8950a1d'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'window_to'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '377356e23a7047b8b74c4600121edda2'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'expected'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '378d836dc654492dbedc90f31e6f4ce4'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3792743c211746048b4fa2f2bb3146c6'
                        key: {
                            sys_ui_section: {
                                id: 'e91741dcff5945c7b9ff1bc1955bb876'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'validation_status'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '379f3d92d79d42af97928af0624f49ac'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            caption: 'Notes'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '38f4add411bc4c4188940ca818f72a21'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '38f576c23b7744bcb274849051a46196'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '39794f9dc2994c08845f2f5b98d4055f'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'object_id'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3982c53832b2426fafa8b714508f9eb5'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'discovered_item'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '39b900375c264c4eb290e3acf4351c9f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                            value: 'valid'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '39bcab193d49443d900a1aedd5ecb96a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '39c0e6178ab44229982cdabb35c87b56'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'test'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '39de66d77fab440aad7068f3c8056a2b'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'repeated'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3a00027485e04b4ba9863c470b38824a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            caption: 'Counts'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3a0e78b8a0794e73ae045c770cca1abc'
                        key: {
                            ui_policy: {
                                id: '88e878286c654015b7951735dd22e503'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3a2721e285814550b6196cfe68c125f0'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_key'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3a3dfbc86ccb46a4ab5f2f110869d9a4'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3a4ac74fb321412f82af54bca6846366'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_run'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3a78d77e360248da88f8f9a42bddbf7e'
                        key: {
                            sys_ui_section: {
                                id: '1fcc223b448e499eb35ed447428fd2db'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3ae8e3cfd5e046b88d5f29c3ed6f7358'
                        key: {
                            list_id: {
                                id: '78c2e45a69234137a0a2f3f2c39ffe90'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'checked'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3afcddef7c0f4232a8c13212c0016227'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b2bff7b54ad48b981af2f2975b5573e'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b3dadbf57a04cdd9d4940bf69a6ae04'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3b5cd89f98be474e9d75cae32c27c292'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b5d17826a1146d3988ec7af82f639eb'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3b880be705fc48d2a02017b9cbf4e2f6'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                            value: 'ignore'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3bb2b4b8694540ed92be7a0e5c43c3a8'
                        key: {
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3be5d435ce264fa6aa16d3f6051e1696'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c255ef140d1413c9dc6334e86c8e361'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3c76a56c3211404f92374378bb5539b4'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3c78064d523d4ac687f0a5391f9a8f19'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'container_images'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3c8813c271864bf58c05ecab4f99a4c6'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c884b7a87e04d239867e1d8975239bd'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3ca6eaebb6d9457196bc73ffe6a7467a'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'sentence'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3cb783a13a1d41309d02bd690f1252bd'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                            value: 'connection'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3cbccb9ed15843ee8f64c37a28fdc7f3'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '3cceaba8c1594a1ba8e3a738630d1309'
                        key: {
                            name: 'sn_vul_asc_check'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3d052e5628e84f62a804162b45d6dd91'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                            value: 'assigned'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3d74832aaad34c17a67558b420671333'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3dbbc1934ead45dab2b13fd22011a557'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closed'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3dd5647a3f7f42cba1411d56c9c35905'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'remediation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3e01e374c2214d2fb111723dd31e2b6f'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_key'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3e24b43d7d354a8f88489fce0d39354d'
                        key: {
                            list_id: {
                                id: 'c208001a4b18464bbf6cf5b94b15da77'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'closed'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3e4affbe0dc94aada63b1894f612574f'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e524761e72944be8e71ecf9f1e0a41c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3e658f265ce141a0acbedf9c2546763b'
                        key: {
                            sys_ui_form: {
                                id: '31dc44bea32d4b2ca1742cab7e9f70d6'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '81329921726a44638fd1297ae679a23b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3e8920c0b4b24b4db6404ac163acfa3e'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3e8b1b0020cd48aeab3917471045f79f'
                        key: {
                            sys_ui_section: {
                                id: '9fa0fc5759244bef99cad2eff9acfe68'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_found'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3ec93ea021d3452c9b624724b8279d88'
                        key: {
                            sys_ui_section: {
                                id: '5ad1b86883ed464d96c230ea308fca7a'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'page_size'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3ef48017cac24dada91354a74811b9a6'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3f083b5bbc754c66be2a699871f161a6'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'trigger'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3f3945c0cfcb4e36a24793592104f04b'
                        key: {
                            list_id: {
                                id: 'c0dcf4cc3f9540baab18a8baaf16dc2f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f3b08f45ffc4b638c4b901f0195a7d6'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f42feba64e14ad5962120d7c192b414'
                        key: {
                            sys_ui_section: {
                                id: '95cfeaabad8b473b8acfe65ea3841d06'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3fe2616b55434fc5a99f724caf8bb5a8'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'template'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4032fa338b5640c0bc0fb66dbec67dba'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '40d5acaf2124474da0e4bac82b02e375'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'heartbeat'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '415dd51c3fb849b38e6fb821a7c6c63d'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '416e7a91e369483786d301e7807dd7cd'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '41a24528fa1a4f029378333c95a3012e'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4204de9c913f4bae8e770e2051f0801e'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'blocked_until'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '42212c179bcb41689ddbe050371e190f'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4276850f0be346f5bcac1363250a4ed9'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                            value: 'ready'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '42abf877524342ae8339dc8cae2fb882'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '43a5fe028dbc4b34b978cb845887f418'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                            value: 'run_all'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43b590b737aa4a66b9f0bfe6b91b5034'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'registry'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '43e42c56e34044369c50b8ec2323bb43'
                        key: {
                            sys_ui_form: {
                                id: '1e31c1cdb0414da88a3de5fa1abae163'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '43f758ac6cdd4889a3238e77a3ec6937'
                        key: {
                            ui_policy: {
                                id: '88e878286c654015b7951735dd22e503'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'open_findings'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '441a6362f22749668e5be6bdf1fe515d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '44296e44bef048d88b7ab6174d111b03'
                        key: {
                            sys_ui_form: {
                                id: '3cceaba8c1594a1ba8e3a738630d1309'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '44db68cb1a344e35a7a0374623c46370'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            value: 'test_retired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '44e4edfb756f4c3e87c806998d8b197c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4557909ef9cd4a3ab16bc98300318bd1'
                        key: {
                            list_id: {
                                id: '33edb43c1d244e95a860b4c453eef417'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '456ba2aecf874e6da2bfc08f9aa40ddc'
                        key: {
                            list_id: {
                                id: '093dc6354aa845fb81a2edce50eabb0e'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '459624abcff3491aac450f0c35246bdc'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45a53f6db30241679e2f8db2adf04ce2'
                        key: {
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_type'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '45d3559cba6b4b73aea354131fc6b363'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45df6ef9867b48869161017b443f7ab8'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '462fbe473688405fa99682f40856a4fb'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'wake_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '467e2c78245f4583b2bab7abb81b2465'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4709d82e7ce04fcfb332164744b633e9'
                        key: {
                            sys_ui_section: {
                                id: '0d749fd16ff64f5689bc99ad78757665'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'metadata'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '471886d030374ae29ba3f6e8e53a836e'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47248f0f1cae42ddb0408c6bea579e91'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4761d92451d64d0d8efc2086e2d24339'
                        key: {
                            list_id: {
                                id: 'd3e0a031080d4ffb83c641299cbd6698'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '476d7486a54d4ef8b42bce6815deaf56'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '479765c43b474718898ae2bee260002d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '47d5c8fe00c14c038f5f74b5497564d7'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closed'
                            position: '14'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4863bcdff7c848fb88470934990bce5d'
                        key: {
                            name: 'sn_vul_asc_integration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '48677fa3b5714212934912013a05a6dd'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '48af9763059144509bbf106f8edad7c9'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control_title'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '48ff287079f74cb0ba5a37299e752aec'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4952e7d76e9549dbb9858659ed26123b'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '49829c27f20749788d400315b882d477'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '49c21727829d4d9098c4826cded59231'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4a02492ba6904fda8f1bd972a0a32200'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'origin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4a1f5762e33d4012a4a595d9158b3f6c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'api_url'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '4a5129c054f6439cab48b517c9e337e2'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4a630c729c9a434abdc50aeeffd8bb7e'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4af072062de94d42b185ffc0ac4d6eec'
                        key: {
                            list_id: {
                                id: '22ec45b4b516470bacf2332f4faad301'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resource_type'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4b12c1cb38014ec18832441cb8b0bc11'
                        key: {
                            sys_ui_form: {
                                id: '58e15703526c45c683dc83a13b1e5293'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4b2c882373f6451e99de22fd46d04024'
                        key: {
                            list_id: {
                                id: '33edb43c1d244e95a860b4c453eef417'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b4b327d8b9249f9a51c05f3959818bf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b5a71825fc54188bd8647be2ce48c03'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4b65a043d59a41589bfb6104e70538fd'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retrieved'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4ba164e7786c4bdb9c50d143acb84f6e'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4bba39e10e1947ed8248023836a39935'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4bf37cfd6d884f36b322e721908a4a10'
                        key: {
                            sys_ui_section: {
                                id: '5ad1b86883ed464d96c230ea308fca7a'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'not_applicable'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4c088fbf34d846afb221c24ba043eb86'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4c25a060f30944e082f65ba8d2ecc3ed'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4c4029ca5cdd4421b2c6e4f2343702af'
                        key: {
                            name: 'sn_vul_asc_closure'
                            caption: 'Closure'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4c404a28c6ed4bd293b0515749dcd481'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'rejected'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4c44fc8de07f4d45ae53fc9ff05efa99'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4c9e6c0b0c354efaa862458dac91eed1'
                        key: {
                            name: 'sn_vul_asc_closure'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4cda0757c02d4df6aace7bcf85e80f5e'
                        key: {
                            list_id: {
                                id: 'd3e0a031080d4ffb83c641299cbd6698'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4d18b485452547bb944fe636adcd28f1'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d32e8bd81fc40a78adedd6aa44a48af'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retired'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d3b20f4268444acaec68fc6234dc8c3'
                        key: {
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d4e2a5d290f4fb4bff69f121a31c656'
                        key: {
                            sys_ui_section: {
                                id: 'de3cee9470084d14ba2602e8c96f0dd5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'package_type'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4d640ad121814b5d9ba9134560251d41'
                        key: {
                            list_id: {
                                id: '64926ffc05da43faa006f346e8cae884'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'image_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d6f49068aa5431794bd9fe770ef40ae'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'tenant_id'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4deecbd58f164df5a4751ac8cc1e8de3'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'rejected'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4df178ef8ff646ee929d1dc8d2c76b92'
                        key: {
                            list_id: {
                                id: '093dc6354aa845fb81a2edce50eabb0e'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_criticality'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4dff8fd4d51c4ab09e566c8d0642cf16'
                        key: {
                            ui_policy: {
                                id: '20715bce18d94d13b1419b5a68acaa02'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4e062dde897540f69db9b79435483b8e'
                        key: {
                            list_id: {
                                id: '109365ee41c74243afae05846c7ed8dd'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e6ce0372a3b48c8b844452af9b6a9a3'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'principal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f336f7468f64c9d96de7aaf7c17340b'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'subscription_ids'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f4050078e3d4900bffa3b4e2fa8521a'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '4f548127949f48e68f6d5f6e8e97b495'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Day of the week: for weekly schedules'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4fabbad7e7d34e12ac97cddd8ba60999'
                        key: {
                            sys_ui_form: {
                                id: 'c540c072ba424cbe9c0bc37ce7436543'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4feb95d3fc134300afe5467e186dd5b4'
                        key: {
                            list_id: {
                                id: 'c0dcf4cc3f9540baab18a8baaf16dc2f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4ff2ad8ec364490f8f1af33fb427dacb'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5025724c2b9f4e45af1a3e7132ea1acb'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unchanged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5054446174fa41fd8a2f51f16ba63905'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'metadata'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '508c3befe0334ce1bffdcc79c77d26ed'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '50b034b3afdc4204aeb033e7e0c01cf5'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '50ea57a010f14724ae68696f7173ab98'
                        key: {
                            list_id: {
                                id: '22ec45b4b516470bacf2332f4faad301'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resource_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5117797b84224790acf78013c03fd307'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_criticality'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '51284ef813074529bc8a43ed4d5817ce'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            caption: 'Metadata'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '51a869cb0e5446b5a5b5d6bd0b6eb8dd'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_id'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '522ec36cb4d249ac8759f8a7045b0bf9'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'container_images'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '531881ae18a34670941d3d9cabbf1a45'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'region'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '536bddd65b9f4921a473f30dfb090ce9'
                        key: {
                            list_id: {
                                id: '22ec45b4b516470bacf2332f4faad301'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '53ccae38693546c2a1ff25a9bce9b902'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'rejected'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '540a47b32d9c43ea97b5f4a795062c1a'
                        key: {
                            name: 'sn_vul_asc_group_member'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '541a9b1077e04fbe83d1f80af98938de'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'throttles'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5435459bb39b4f3d8de8639262af553c'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5451bde7070243a5bfb0c66d8b5cdf3f'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'requests'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '545714280e4340229bbd168d303564d6'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Time: for daily, weekly and monthly schedules'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '54fc9d15d19f4073b2b583998f0dae21'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '552299c97c724e0c970b127640d95064'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '55260f2e97fe435dbb187919b4b374b5'
                        key: {
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_dayofweek'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5541b0d192f44438929451193e0b8444'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '557d5b3887654f5b95e71ddf8e742e8b'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Management Group IDs: for Specific Management Groups'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '557f8b8f59f84a8b8148eaacb93538a6'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5591301018434345b0ea10dd04be5780'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '55943faed15f40698176de87ed5de400'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '56228334ebac4108b5f38e80aeeda950'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '566801dc56554ef590e3875690a4a8e0'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'status_before'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '566beb8170184b5796a0d8b9a1e4823c'
                        key: {
                            ui_policy: {
                                id: '5c2083ae0d5142fd81b25d5fe7553ed2'
                                key: {
                                    table: 'sn_vul_asc_deployment'
                                    short_description: 'Initiative IDs: for Specific initiatives'
                                }
                            }
                            field: 'initiative_ids'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '56bef78ce19c4fa485894a5054b5fd9d'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            caption: 'Image'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '56f31f8183d14493aebf713506578027'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'undoing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '57079acfb3b0436fb9905f9ab0196eea'
                        key: {
                            sys_ui_form: {
                                id: '56228334ebac4108b5f38e80aeeda950'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '571b7ca1b2e3474ab25a013611b641de'
                        key: {
                            name: 'sn_vul_asc_finding'
                            caption: 'Finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '57346e9e84834f289e0f75438bcf23bb'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'region'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5799c24ffb514b368b65c5666fffbc80'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'window_from'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '579a5d9df7e04d3ea44a833b1101676e'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '57c1606859cd4808a43ead7fdad86d76'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '581055f69a4a4083898eb9250902dac7'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '583cd9374e9d475393acba9c46e44a0b'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policy_definition'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '584e5db7f69a46b294a82741375d440a'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'checked'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '585d59ad80a34bb9953ada0b704d1922'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_name'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '58cbc165fa6b4a6dbd8de5f97424cc36'
                        key: {
                            sys_ui_form: {
                                id: '75afadbf206c4e4594bfac379437b62a'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'aed2aa500baf47a29c4279b9dd8adffd'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '58e15703526c45c683dc83a13b1e5293'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '590c39b127354c7ea21b804e8a9df484'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'updated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5940e253c9754b959f7d1474a2cfbcfa'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '595c80cf06e5452d85361567c7e2c801'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '59ce94288e764571b2d7f76346ed268c'
                        key: {
                            ui_policy: {
                                id: '1d1d5464f3c34fd99368129942c1193a'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'checked'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5a455e84c8ab4d0ab02c2b87fcbdfcc9'
                        key: {
                            ui_policy: {
                                id: '20715bce18d94d13b1419b5a68acaa02'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5a5cabfc931a41ee96e9b0a9b8188912'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            caption: 'Members'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5a5e3a251417492cb003831e718f78b6'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5a5f337e660a408180e98b54e8dd6518'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'absent_in'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5a6a060b94e545549dc294232337dd7f'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5a96bee23a51433685d0c4e61fbe4618'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_url'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5ad1b86883ed464d96c230ea308fca7a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            caption: 'Import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5b097de9530d412cbe5027dbdd684afe'
                        key: {
                            list_id: {
                                id: '261779abddaa498ea27bbef2e62c4421'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'blocked_until'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5b22d251cb5e4d0ab2d702994d951dfb'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5b3d4f809fd0421f9a09537a7b74dd97'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5b6787a6bec44eb5befd3b5aa7a73b26'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'api_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '5c2083ae0d5142fd81b25d5fe7553ed2'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Initiative IDs: for Specific initiatives'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5c33cb915cc941008fbd4b949c87c354'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5c4b7d52890a4913ace380a24b42a8b9'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5c52457c9b024204931c2843dfb52714'
                        key: {
                            name: 'cmdb_ci'
                            element: 'discovery_source'
                            value: 'Microsoft Defender for Cloud'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5c5a79e33e134f6a8c5b6ba70045a993'
                        key: {
                            name: 'sn_vul_asc_budget'
                            caption: 'Request Budget'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5c5ccd8d11af4c8aa4d44dd7aa2016e6'
                        key: {
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5c62f8e47cdf4641a40865be2ec4730e'
                        key: {
                            list_id: {
                                id: 'c0dcf4cc3f9540baab18a8baaf16dc2f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'start_time'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5c7710ecc4c0434886948b515d42bd9b'
                        key: {
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_created'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5d01be093c574887b47b864e55df5202'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5d39016ff94a4faf9b278a7591bd86f7'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '5d3bccd546f34fe3b7927012fc9839e8'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5d912a7c9a8e4562ac66db0b4a7fad25'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5da9be31997a432a9752429184fdffa1'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'comprehensive_assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5db576ec857d4d52a2201aa33c1c740f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5e11b4f4e15b44eb9241db610533d4a3'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                            value: 'manual'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5efbeffe290849bba4d8d8f203ff1415'
                        key: {
                            sys_ui_section: {
                                id: '69b67b2a47794e67a8a58f126f468c24'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Scope'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'import_findings_from'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5f1ce5e9171b4e938088e17811f2cd89'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5f4e8e2b9b334d65b4fc431dc0f0a4d0'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                            value: 'agrees'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5f58079b470d497c822f26bde7084eaf'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policy_definition'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5fc88374d9b04d3e8bf7554322864fbf'
                        key: {
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'provider'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5fe374c0619d44bb828bfb620cb3f3a2'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '60125423f6e0412a9bfb7b00f61ca199'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'refreshed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '605a373de26e47a1a7a15971338bb70e'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '606bc79bb2ee481b8a09e91936b1203a'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'first_found'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '60c91cfc30e84b89b7a1af7bf16b7994'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '60d8d012570f42599c8325fce74de3f8'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6115d465fdb143099b101f31489bf25a'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '61194a632eee47f1821246b351300e1c'
                        key: {
                            sys_ui_section: {
                                id: '9fa0fc5759244bef99cad2eff9acfe68'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verdict'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '61487c982ec04a6999b419c4c7343602'
                        key: {
                            sys_ui_form: {
                                id: 'b758d8d3ab05428fb295c41428ccbeb0'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '614a844da49d4031ae718e5b0ff4eeae'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6154db8faaf643a5acb911c34abb3e42'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'closing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6160ced487f249d3b9d21abbe05d0fa7'
                        key: {
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '618e202642fe4b85998929f13090305c'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'waiting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '618e734eb1c04ba2a644af02f8ad7675'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'verdict'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '619f56368fbd46ce91094669da505b0c'
                        key: {
                            sys_ui_section: {
                                id: '7629ca9c58b540a294a8eaa3ff1b7a44'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '61ea5e06ea3e41b88884ec50c0095f81'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'tags'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '61f3eba17b084ec0a8dd53f0d911114f'
                        key: {
                            sys_ui_form: {
                                id: '58e15703526c45c683dc83a13b1e5293'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '61f4b86f4a014f5daf37d8d1aacb49b2'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '622a9d4f417f4dabafc55321e6befc85'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6275fcd26e8648ce9f3f84d39dc3f4ae'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '628e5f33774d45c5903028697f952e04'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'expected'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '629caf0228b940df98d09f9920d1c71e'
                        key: {
                            sys_ui_section: {
                                id: '9fa0fc5759244bef99cad2eff9acfe68'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '63192104952144e3b4f2a7a7207db7b1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'management_group_ids'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63295a93140e4cabaa754bf27536a5a6'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '632fa9a06bf5435f9e28e571659f12e9'
                        key: {
                            sys_ui_section: {
                                id: '5c5a79e33e134f6a8c5b6ba70045a993'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    caption: 'Request Budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'blocked_until'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '638c690ef7a54c1c91e2f2006a0591b3'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '63c986b34b194a90aae5ef23c3eb6522'
                        key: {
                            list_id: {
                                id: '6c8487f842fe451ca965ba6245fed046'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63e7a9849182496c978e40de93492a26'
                        key: {
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '63ed403e75ed4c4883d65c553f0154e6'
                        key: {
                            ui_policy: {
                                id: '1d1d5464f3c34fd99368129942c1193a'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'sentence'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6483d5d804d14baabbc4f0e582648c7b'
                        key: {
                            list_id: {
                                id: '9b4074e205ab47d4ab4b67e8de7225e0'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '64926ffc05da43faa006f346e8cae884'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '64a0d65bda284740b37b69ef37d0b1e0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absent_in'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '64ba74cbacf345a89f04a502ad58ab4c'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6520c3ec3ab143c98eb50ae63662d770'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6539f5ad1d7847409795ae00cdd318bb'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '656e2336d6fb4c5295aa457a826595da'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '65d28b3351f24c5783919d2bd7b898fe'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '65f53952bb994306b8a0290643018a97'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6603533bd4f34b5cb6a18e8d842e8d7b'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6613a3b4d0814b38b25bc5972e359b7f'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'pages'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '66318188064140828d00f6b1a674c954'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '664b1b4f6a1b42739ec5f1f8ace9bb03'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6668d13ea04b4225916ff4d6848fc9d3'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6673c8a8e2ae43a480a816a6c07075bd'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66b6f4f4cdda49e2a8ecd51ecec0dff1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '66b78e98065443f3885a338a8c2d33c5'
                        key: {
                            sys_ui_form: {
                                id: '56228334ebac4108b5f38e80aeeda950'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '1dceb87b591148349a11727a2ca45f82'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '670fc94739034d858fafbe78ab578304'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'image_digest'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6717b1ee63794c44b7814cf511a017a2'
                        key: {
                            list_id: {
                                id: '33edb43c1d244e95a860b4c453eef417'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'import_findings_from'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '675f3a38d6c940c49be7d1d47e22e84e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6868e23fece64a739483254d8a8d3c8d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'rejected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6886d0e4e6c742778e982d5c5058ed34'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'repository'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '68a5676649ec4c1c8efdc6aa7414d41d'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '693cda6319ac43a6aa97423bc2b281bb'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'missed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '69a1269c503249419306ffb4d47ebaca'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '69b67b2a47794e67a8a58f126f468c24'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            caption: 'Scope'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '69ba5a6bef28446da03152941b6befd7'
                        key: {
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_key'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6a51da2ae14b44d38312016de0181da1'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a5641e9f6f8443db9a3d965af804446'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'start_time'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6ab41ce56ca643b29c288ed1ef1402bd'
                        key: {
                            list_id: {
                                id: '33edb43c1d244e95a860b4c453eef417'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6ad54841bbbc4900a1dbf7663e7f664c'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6b9224bfab6f4b03a3031a88c8b7c4a5'
                        key: {
                            sys_ui_section: {
                                id: '81329921726a44638fd1297ae679a23b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'start_time'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6bb0d1af4b134564b3efefe51eb2688d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'rejected'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c39db47d944428e9cc2bd835c6396ac'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiative_ids'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c6894ffe96646759fd4e12750839932'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c6be2a85a4e416fbb2b63ca3037c49e'
                        key: {
                            sys_ui_section: {
                                id: '379f3d92d79d42af97928af0624f49ac'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_code'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '6c8487f842fe451ca965ba6245fed046'
                        key: {
                            name: 'sn_vul_asc_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6cac8394cf98497ea5a91c40fd37049c'
                        key: {
                            list_id: {
                                id: '261779abddaa498ea27bbef2e62c4421'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6cc9b4374aad473fb4201070648a1d30'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_created'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6cdc394b571c417cbfd6966ec2aa1425'
                        key: {
                            sys_ui_section: {
                                id: 'de3cee9470084d14ba2602e8c96f0dd5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'package_version'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '6ceb84d10a914a959606745885f2d1ed'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'A template belongs to no deployment'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6d0bc13955ff413982eec3592c1b834c'
                        key: {
                            sys_ui_form: {
                                id: '75afadbf206c4e4594bfac379437b62a'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e129531a186045bb9864fec697059cef'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6d15658a1a654b638b87e68a8ef77f4b'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retrieved'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6d5f3c46bd9045f982df9a21c62bde8e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6da6dd28a21346c4a23f1233adb6661e'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'page_size'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6dc15ea5c8bb4efba37ce724e2c70ed2'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6dc1c510ae334905b5785b821e8d2ab5'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6df9fe95a5fa465885f57d1e6d2d3461'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'login_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6e26ecd7962b4cb898fd4461ca63231a'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'first_cursor'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6e2f051e1bb8441aa6541cb0c1d62b2c'
                        key: {
                            list_id: {
                                id: '22ec45b4b516470bacf2332f4faad301'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status_changed_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6e47534d0e5541928e9eb98d76af236a'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verification'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6e9cc131990d44d186cc587fc09211c7'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6ec61978d17f40968cae9242ef2d53a9'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'remediation'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6edd9190988d4972813d142db7ae9b98'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'import_set'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6ee72ea687024fffb5547ceff53fd393'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6fb7ee61a57d4164b74ee2489ab2405d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wake_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6fcabc788ba246139e51922a196049cc'
                        key: {
                            sys_ui_form: {
                                id: '2925bda89f1d48d9b399ea39599eaa77'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '70213e0262f44572b7dd937918033642'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7026fa3ff8eb4bccbd5c67ef70ed95a7'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '704222a82e2f490abca53b500ee2eef8'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7049d7265e6e4c7ebe7560bde07fa02b'
                        key: {
                            sys_ui_section: {
                                id: '1787116b86b2496084ff81adefd5cf96'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Cursor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_cursor'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '704e8638e81b43cd94c79ae2175a9f36'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'not_applicable'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '708bbbce1aa9407c8067b42ecd33c240'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'unreadable'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7099ebacfa9946a99efa74d0e87a23fe'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'integration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '70b26dd509e5486fba7bd8cef5a948c2'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_created'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '70e1e6cacec14dac8c14d6c463e95c7a'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '712800ed03bf4714978b33f732baa441'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'region'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7138d4246d1b4f28a34a737b18e0ac84'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'scope'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '713b23c52f254021984dd5a3388f3f0a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'active'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '715b194676a841ffb4ad142c08368b63'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            caption: 'Notes'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '715f11118dbf4e85b28d51aaa7c6180e'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '718cf56863e441be85d63e4415bedb67'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '71b190feec814f75a38880f5e05cf3ca'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71bacf9351dc4a54b3dece9d7700b273'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '71c4554b759c4234a0a79f4b634c5f85'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71f2a51e09584a76ace95f5b62d6ede8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7212356406394159a435b904005920eb'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_secret'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '722363b9d74145afbaf8ed0a2afd7840'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rejected'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '725cff96442a41fc9dbed88fe7886628'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7293ee0fde4e48c285766b9fbc367c77'
                        key: {
                            name: 'sn_vul_asc_check'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '72bc10d092e3467db3541cbfb89749fb'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'create_cis'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '72cd6ce5e8974717b3a55cae7ea6ccd4'
                        key: {
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7369c81759de4ee3b1ab32b195d38bdc'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '73dcb840e671464b9c5df88ce270e7ab'
                        key: {
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'control_title'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '73fe24908cc44d9f81c1cb2e0e8a9ba0'
                        key: {
                            list_id: {
                                id: '9b4074e205ab47d4ab4b67e8de7225e0'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7414220de49b41ef881e96bba991fab6'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_description'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7439e90a80974070a2a70df2eca9119b'
                        key: {
                            list_id: {
                                id: 'c208001a4b18464bbf6cf5b94b15da77'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '748e01c369074824823b9733de1c81e9'
                        key: {
                            list_id: {
                                id: '33edb43c1d244e95a860b4c453eef417'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'tenant_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7523505f463d40ed9ae7162a070848a5'
                        key: {
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_id'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '754173b8df724c10854a420b60fcba9c'
                        key: {
                            list_id: {
                                id: '093dc6354aa845fb81a2edce50eabb0e'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '755577b2c65d40eb82acd5485b0d733e'
                        key: {
                            sys_ui_section: {
                                id: '7629ca9c58b540a294a8eaa3ff1b7a44'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'group_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '75afadbf206c4e4594bfac379437b62a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '75bd8bdbb85b4ce284c5c08858f49a6c'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requests'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '76029d4211874428a5ea73e5bb321a12'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_from'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '76289aa72aad4e99aae7a75d4587be63'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'policies'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '7629ca9c58b540a294a8eaa3ff1b7a44'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            caption: 'Test Group Member'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7682f445f33d41d1a6e9d37b38d107ec'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'integration'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7690102f37844138a3f5d38d6ed7b259'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_evaluated_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '76ed1ab849114ed4805216753dc870f3'
                        key: {
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '76ed448a22ad48d382b1d87f31283472'
                        key: {
                            ui_policy: {
                                id: '1d1d5464f3c34fd99368129942c1193a'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '771139670a5e44e9a4d51e203398cf81'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7713dda7b4924c33b0a3f877a8a5f75d'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                            value: 'all'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7718302dff554524a29b56005cd845c3'
                        key: {
                            list_id: {
                                id: '22ec45b4b516470bacf2332f4faad301'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7754928b51c943eebf844eb85a525540'
                        key: {
                            name: 'sn_vul_asc_budget'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '776c5f0906d44c81b01347206d51c108'
                        key: {
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'notice'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '77a2b87e93b64f1f92b6e083c617df30'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unreadable'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '77df3f04e438415890a4f3a58be0edda'
                        key: {
                            name: 'sn_vul_asc_closure'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7802ea29df7c4ed8a14165b75453870a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                            value: 'management_groups'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '780e50b29dad409ca970b019aae82bb4'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '782bdbd3f0e64917b569bd04ba760a50'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '785b852c67cf4ff2bf3a6efa8f666bff'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closed'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7883c9a8ef6c486589c260b5c715672b'
                        key: {
                            sys_ui_section: {
                                id: '5ad1b86883ed464d96c230ea308fca7a'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'initiatives'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '78c2e45a69234137a0a2f3f2c39ffe90'
                        key: {
                            name: 'sn_vul_asc_check'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7917a527f08f408dbdfc1788e4047139'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'image_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7934b26834554927a5beef571ace1756'
                        key: {
                            sys_ui_section: {
                                id: '7629ca9c58b540a294a8eaa3ff1b7a44'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'origin'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '797452ba3dd54dd582a79befe4905de9'
                        key: {
                            sys_ui_section: {
                                id: '0e37c04e47a94405b69a5f8cdf00947f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7977ad6647b5447f91381196b3b8937f'
                        key: {
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'registry'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '799347c900ad473bae9d9c78ee9f59a7'
                        key: {
                            sys_ui_section: {
                                id: 'e129531a186045bb9864fec697059cef'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closure'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '79ea426698cd4c1a8b934721bdd6ab4c'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cause'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a0ab0b13b9d441e98f3edfb990510c3'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a84db2be0b9422293804467ba152f7c'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'staged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7aa9b18c1f214146a435d63385ca2b57'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'test_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '7ab03cb8990d4d6c9cb1b2e8d3191217'
                        key: {
                            ui_policy: {
                                id: '20715bce18d94d13b1419b5a68acaa02'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7abe652320b342e5a904ade0377b73e1'
                        key: {
                            sys_ui_section: {
                                id: '7629ca9c58b540a294a8eaa3ff1b7a44'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7ac45c19bc464a67907f20a6ff482299'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7af59f0c059249ba951a9744866f9e22'
                        key: {
                            sys_ui_form: {
                                id: '552299c97c724e0c970b127640d95064'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '9fa0fc5759244bef99cad2eff9acfe68'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7af6b1ac3941423fa69adecc29fe19f5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'vulnerabilities'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7b061f9b09754e02ad2de65664832069'
                        key: {
                            sys_ui_section: {
                                id: 'e129531a186045bb9864fec697059cef'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'absence'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7b092ca641944555960739f44a1f7b11'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7b0e8d5bc3884b0c8695478ee83be21a'
                        key: {
                            sys_ui_form: {
                                id: '7db7423986ea414e932f810bbc73365c'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '281775ce4d074e6f89cf4ef0f158a03c'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7b204ceea1a0405cb10a50bd81e275a9'
                        key: {
                            list_id: {
                                id: '78c2e45a69234137a0a2f3f2c39ffe90'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7b36c8e8230e447b99869c87b91076b9'
                        key: {
                            list_id: {
                                id: '64926ffc05da43faa006f346e8cae884'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'registry'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7bf314f5c95741d49b4613401e2286fc'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7c836d1ccb4c45d3b59b870b76a1f7a3'
                        key: {
                            list_id: {
                                id: '093dc6354aa845fb81a2edce50eabb0e'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7cb64067a130475a98cbd5df57698623'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7cb958487d544a199d89c05955916e58'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'staged'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7cd0b6a66c9345c6ad7f12e8706d0f86'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'cloud'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7cdb26f131e54df0aeed42acfda3cb50'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '7ce401779e7a4e799a27a1d6f0ed3eb8'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7cf6079ce6de4d91bb81e0076a99f8e2'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '7d0d9edc4b724775b155f3870f7c7a50'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7d537dc21d104c56b620cb6b6844db46'
                        key: {
                            list_id: {
                                id: '78c2e45a69234137a0a2f3f2c39ffe90'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sentence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d74b34d5a264da6954700872d2de995'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '7db7423986ea414e932f810bbc73365c'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7dd9ef6e75f1491cbed3fbcf13c39083'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7de7c092f6254581bcd13896c98acb9d'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e02331108864a299206d0438160b6f1'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_source'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e81a4cacdac449d92569594c75c7b43'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'staged'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e83894f48474597a33f13a126880360'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_id'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '7e8bb0a05ba4436e8a7b18802972405c'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7eba85bb9aac4c44aacf10c7f7f5a5f8'
                        key: {
                            list_id: {
                                id: '6c8487f842fe451ca965ba6245fed046'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7ebffb14a1b44a37b2c94a6aabfd3229'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7eec65659c6740f3b9135dfc64db8ce9'
                        key: {
                            list_id: {
                                id: '6c8487f842fe451ca965ba6245fed046'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f0cb6f0197d4cc1aae318a39be1bb64'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f529cf9634e4cb784a47aeaed969017'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8035df388f6b48f4b6f5bdee57a41559'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'provider'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8089a99906a6481ab2f34691e73a348b'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '80b5774bff444a2b929e0a7887ef1399'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '80ca8dfa57dc4cd6b207721fb6971dda'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'integration_instance'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '81329921726a44638fd1297ae679a23b'
                        key: {
                            name: 'sn_vul_asc_integration'
                            caption: 'Integration Details'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8166c04d02e84651a10d0659569d9d5f'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_sub_category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '81672c66bf8840f38248d4bc84b72415'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'heartbeat'
                            position: '13'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '81877b4bc41f4001a1e209b45867e144'
                        key: {
                            name: 'sn_vul_asc_deployment'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8190e25c51b949e48e02b60cb9454242'
                        key: {
                            sys_ui_form: {
                                id: '2925bda89f1d48d9b399ea39599eaa77'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '820b4824e1c14f11bd234061da5c95b3'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            caption: 'Assessment metadata'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '82200a7ede6345b9b44bee7c84bc1df0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'test_result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '824ec0164ac24b31bd7d85730501e9a2'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '826142a2644f42a395ce67956fa91f1c'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '82e283a5bffe487d9c4a3b997378bcd8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '82f10feec0644817b5e3bf4fa538cf02'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8356baed0b85462b925b702d7da55158'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absent_in'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '83a68782ccdb4daba617e1c0e23f4a7e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '83dca7d787a84fc9aeda8000850d2732'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8473ddcc74ec4694af3fd3718b6879cd'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '84a220c5e37a4387a43ced0527a422dd'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84db52605d7e4fd4a38d66a19aedd883'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'closed'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '85502f2dac9f4a5792035337d5d1252b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wave'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8599da7a3d8649e19c24432070b9aec9'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'checked'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '85e0d74f573f4101a011fbac4016564c'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'held'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '85e32295a046437baf5f44231a2fd0c1'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '85f68922d14141ba889798aadfd7f7c1'
                        key: {
                            sys_ui_form: {
                                id: '1e31c1cdb0414da88a3de5fa1abae163'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5ad1b86883ed464d96c230ea308fca7a'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '85faf29ef54c4efcba0a0d9ff66865b2'
                        key: {
                            ui_policy: {
                                id: '88e878286c654015b7951735dd22e503'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '861a315d86b945eba58fa28c284b6872'
                        key: {
                            list_id: {
                                id: '109365ee41c74243afae05846c7ed8dd'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '862838beb3bf42f3a95c108e5456849b'
                        key: {
                            sys_ui_section: {
                                id: '256ff09e1bb34e4a8f266435ad6e03c2'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '863387751e4b42c2b649b7990ec777cd'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'inserted'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '86424a3456bd49cf8375359b8439e3d0'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '867a180c043a44e6bbf92d023bcad35c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'policy_definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '86b7ec15f6604c599e6238fee790c088'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '873569aa6bff46508bcfef1251849cfa'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'import_set'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '873b8272e3214feba1cec2a891663d5f'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'inserted'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '87abccb72dda4f628c7fd023db42bc6a'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8808f8134c144bfabce11f4adff0a949'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '881e87a7b8b14c0ab5ab7202cdf3297c'
                        key: {
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '88b265f8006d4f3987e63da011a4dddf'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '88e878286c654015b7951735dd22e503'
                        key: {
                            table: 'sn_vul_asc_closure'
                            short_description: 'Closures are decided by Approve, Dismiss and Undo'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '891e9097a2c14c9b9c867edf17fa1b4c'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'owner'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8938514eb269431e85144a4668081480'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '89541abdd8be4e5fb6763fc63caf7669'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8a0d4a0fd69249adbc88650b52a48c7a'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8a1005db4d3b4ae48bc8aa7a0426c7d3'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unchanged'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8a7fdfa7aa7f49c2bd314b04f82c0f73'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8ac6ac8658974f72b71c3d4cec78784f'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_updated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8addf5a4e8e64e5ab1c0b047f14e9430'
                        key: {
                            sys_ui_section: {
                                id: '7629ca9c58b540a294a8eaa3ff1b7a44'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8afea93aa7a54f55a4ef22b2d4e93d88'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'pages'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8b1033a9be854943b16174b8963858fe'
                        key: {
                            list_id: {
                                id: '78c2e45a69234137a0a2f3f2c39ffe90'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'remedy'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8b94747b4ff149e2b02866219b267cb8'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8b9f15f1445b4122a71c0bce7730e3d1'
                        key: {
                            list_id: {
                                id: '109365ee41c74243afae05846c7ed8dd'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8bad3aa052c344c399f66c6be35d4583'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'image_digest'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8c44777d31354bd5bba871ee43e7e219'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'member'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8c4d1e1f966649b895382c8af621588e'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'expected'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8c4f1a12de3b4c1aad3114ff623289fa'
                        key: {
                            sys_ui_section: {
                                id: 'de3cee9470084d14ba2602e8c96f0dd5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8c6db34f8eda4881bc3d63abc35e5e64'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8cae57e69ced4efb85d75535f6f11709'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8cf0be96bdfd4218953c472f31421bc1'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                            value: 'unknown'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8cff13a1923e42aa90596ff6c1f80809'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d36061353944e0bb413257a0b703985'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_to'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '8d8da6b4521d444285b35e36815a4087'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8db8bae5690246269cc7dbccb5498521'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8dca4599c2c5466e91b207a2e62defdd'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'updated'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8de1745820134c2ca9b61741ccce4324'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_criticality'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8e302f68e72146f699c5c1845874fc6c'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'standard'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8e4399f8759a4781960f9c074a48a5d5'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'login_url'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8e592bb7592a434fa8f0b27000094b5f'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'test'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8ea4d4d6af0f44bb9ed4edef2af77ef7'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_source'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ecae2e36bb44d4b9ca521a1f63c6658'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'group_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f08c1263eba4f1e99a9aa6476e948af'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f113533fbcd447785044032fdcccc2b'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8fdd1f8c972249719ba20451d4f93c4f'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                            value: 'schedule'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8fe5e47d292d4f0a96a68f662bc4be0f'
                        key: {
                            list_id: {
                                id: 'd3e0a031080d4ffb83c641299cbd6698'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '914e618784d44fd68be8f2ab9083cfc7'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9174326f27a0417f83e90af29522b58d'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '917ae28c14534b14b12ad3b5dd9cde46'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91915f80a5ec4463939120d0738e8409'
                        key: {
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'image_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9194bbdb01fb418685ef2b1e57d4bb61'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'updated'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91afe2a6eb4d4e7bae612ba4fa284b96'
                        key: {
                            sys_ui_section: {
                                id: '5c5a79e33e134f6a8c5b6ba70045a993'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    caption: 'Request Budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'principal'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '91fa2a32088e4810a3b2b41926eac69d'
                        key: {
                            sys_ui_form: {
                                id: '56228334ebac4108b5f38e80aeeda950'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '922698b4eea044c3a97b96e5d5089bb3'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '924ec633b4094d2495a76a9f0f6ab495'
                        key: {
                            sys_ui_section: {
                                id: '378d836dc654492dbedc90f31e6f4ce4'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '926775c358ad4607adc631681c59f852'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trigger'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93374b9b47b44e0db4796503f6ebe472'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'display_name'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '937c12e6450e438db93925a4d535eeca'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '93b331130458439cbe60fa32a72aaba9'
                        key: {
                            list_id: {
                                id: 'd3e0a031080d4ffb83c641299cbd6698'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '93b9735a8c6945a4abdad3e9d6d18c16'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'cloud'
                            value: 'us_gov'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '93ecfee032c94b9b9861e946033c7d39'
                        key: {
                            name: 'sn_vul_asc_integration'
                            caption: 'Schedule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '942676afdf0d47a8a68ae0b6f90702ed'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_description'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '9452b82d473149c6ad463e3b3f202070'
                        key: {
                            name: 'sn_vul_asc_check'
                            caption: 'Check'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '94684b64ef1544e99aa3e84450823655'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '94bda6d59b4342ccb2b5a43030284ea9'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '94d1a26596864f03aa4a21cc40876bb2'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '94e3b877d559436ba8609f61318e9649'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '950af593f2ca437ab28ff78e91a0cea2'
                        key: {
                            name: 'sn_vul_asc_deployment'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '95c0b515bdda47db9fa81538957dc7b3'
                        key: {
                            ui_policy: {
                                id: '4f548127949f48e68f6d5f6e8e97b495'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Day of the week: for weekly schedules'
                                }
                            }
                            field: 'run_dayofweek'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95ca6483ceec48c89b00f7be47546440'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'not_applicable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '95cfeaabad8b473b8acfe65ea3841d06'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95fc54cf89a845a0ad27e560552cac14'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96003059547c4749b1ead94e65710081'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9642a269712349acb0152329d5f07a2f'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'scope'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '966b7207df9c41328d21ebab8844f40f'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '96db265fa4de4ba0b779ce35e57b5811'
                        key: {
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_start'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '96f529e7d3c54a7ab883846b21c5df29'
                        key: {
                            sys_ui_form: {
                                id: '552299c97c724e0c970b127640d95064'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '970bf27e0ca74d6cad811f727a62041b'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '972593b264644d6794feb0495ff2ed56'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9741cde73cf04fab93204489d073cccf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '97a0e6b008684f4aa568877cddf00932'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'passed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '97bae6d616d54b2f9d21ff5e7f573be0'
                        key: {
                            list_id: {
                                id: '261779abddaa498ea27bbef2e62c4421'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '982e68c8f17040c48f2fe9ca066ab2f1'
                        key: {
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '983253b6648b407cb241cd8354934328'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_created'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9843a9a5eb6c408a9fd66b6094f19ccc'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9843b7b0494b4c13a60e3d6b6d0a411d'
                        key: {
                            ui_policy: {
                                id: '88e878286c654015b7951735dd22e503'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '985a142ce262426fbee34d98e8964a98'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'throttles'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '988d2ca35eb746708c91766e7ba5aa42'
                        key: {
                            ui_policy: {
                                id: 'babef9676eb44a39961039836a3203e9'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Repeat Interval and Starting: for periodical schedules'
                                }
                            }
                            field: 'run_period'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '98d580a8e7c0475394a1b012894c16e3'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '98da553f29a74446ab1fecd1df9c567b'
                        key: {
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '98e81bc2e03d46d796ad14ccd05e085a'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9940ced4dcff46f98bba63efe9f644f0'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'notice'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99652f6e60c74c73839875a714004cdd'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '997fceb1242349e79e25573759a66a7d'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99883db248da4b65a40ada1c65c3f61d'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '99bd9e6d44294f3e8b6d08d03bdef8ac'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99d9865abab844b58dcfbbf539d323b8'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '99e421fba099404ea108dd3b6738eeb7'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'integration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99edf3bac551441ea6ee70c8485d2467'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wake_at'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9a101316f195455799fe78ba2486eda5'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'absence'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9a337044fb3249adae62b125f8bf8c80'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9af413732c694845a361a6913ad4da07'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'cloud'
                            value: 'public'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9b1bb5741c654d9da2daaa1affe9b410'
                        key: {
                            sys_ui_section: {
                                id: '81329921726a44638fd1297ae679a23b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '9b4074e205ab47d4ab4b67e8de7225e0'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b530d6fa2484074ae55f89b7a315d57'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status_before'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9b56009cd54a442abed5f6fe6a218edf'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'retired'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b57ad48631e4a0b959a7c889d70524e'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'standard'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9b75e08109c84ecf98226fbb71217902'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9b83d850c63e41a6970df2930aa2f9fe'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expected'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9bd08334059741269d47ae64176e9dc5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'provider'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9be5036928694526b4fb379167ff054f'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'retired'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9c053bbf2ff4464bb59514b315e2a3ba'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'waits'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9c178b608057423d90d8e4ba719e9670'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9c7ab969a97f4b9fbacae4817831d972'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'wake_at'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d19fc879c12460db7ea5b7194b04283'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d222d3f7b464f3d9622dfcd3c60c46c'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9d45b233192e437b968d450d399ea3d2'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9d6e2a1d792649abacb1fdcdf20d144c'
                        key: {
                            ui_policy: {
                                id: '557d5b3887654f5b95e71ddf8e742e8b'
                                key: {
                                    table: 'sn_vul_asc_deployment'
                                    short_description: 'Management Group IDs: for Specific Management Groups'
                                }
                            }
                            field: 'management_group_ids'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9d7217f91ff643b694d516ab6fefda1c'
                        key: {
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d9fc5ad1a2344e790d0c1a6c9361dd1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'page_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9da545f74c3d46348ec8503d1769854c'
                        key: {
                            ui_policy: {
                                id: '1d1d5464f3c34fd99368129942c1193a'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9db405fe36a3431684c046c99d141183'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'retired'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9dbd2aa3acf84469b5491bae3ae720dc'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9e02a6070bda4b278eb1eae7fa61c012'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                            value: 'warning'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e17c5b886f24c1e98806920f486e2bd'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'staged'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9e3ec4edac854f1a9df393756f454315'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                            value: 'differs'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '9fa0fc5759244bef99cad2eff9acfe68'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            caption: 'Finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9fd3bc2b0e724fe3a3048da832cc59e9'
                        key: {
                            sys_ui_section: {
                                id: 'de3cee9470084d14ba2602e8c96f0dd5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'package_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9fe390be7a514204811c2470f153f826'
                        key: {
                            list_id: {
                                id: '6c8487f842fe451ca965ba6245fed046'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a04371fc8888477e9bc53622d6ba2333'
                        key: {
                            sys_ui_section: {
                                id: '715b194676a841ffb4ad142c08368b63'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'notice'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a04585330ee34b079a87b76b7027ba17'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'a062de46a79746dd906c771f75331bdf'
                        key: {
                            sys_ui_action: 'a5c8cf5a49ff4b49aa6e1ad626f59aec'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a088bb57afdb4b68be38558285e9562e'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'refreshed'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a09f7909e64b418b9ecd86a130b33474'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'a0d83ee67a974601a6cbfa5e8e3ea3a1'
                        key: {
                            role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                            contains: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0e92ce8eac04481a01d5784ff4fe53e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a14a093fcea84e8e8e6fc4f0309a6c59'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'inserted'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a14b284d103744d2bb8e27f36bf0056d'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a1940c52982f490c81f80e4eabf949ee'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'short_description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a1bba890b98a4df6a5a97ee033f17e68'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a28d756a115044b9bd4f6323b735c442'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2af265929a2450e8553e0ccf66f3819'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a2c3fc314f404de78b9a2a6d2899be83'
                        key: {
                            sys_ui_section: {
                                id: '715b194676a841ffb4ad142c08368b63'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_code'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            caption: 'Process'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'a374f14751b74f1198b904f11db3813e'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a3b53f074f484eafb0c416b45b9aed93'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a3b8533d078a4e8980804e12e5355ff3'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a3fb7a4d4fd34e0f92a957cd65e9f5a6'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'cursor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a40622eb4db942ac85d3401667be7cd6'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a4b417911148425986472b067551af5e'
                        key: {
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a4ecf548d88a47a58ce3c028be0dd7da'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            value: 'out_of_scope'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a5b6e0c4ed8b4aa49fefed0e476719fe'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'updated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a6671cb6c9224fe9a6c992e2d927c4af'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'first_found'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a69a7702298c4ee98af4b6f0c6e29e54'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'cmdb_ci'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a6b65339203e46d0aec3ff2c6ddd1b81'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'assessments'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a6f2521d6c064331b9cf7e8245bce1e0'
                        key: {
                            sys_ui_section: {
                                id: '5ad1b86883ed464d96c230ea308fca7a'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'initiative_ids'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a7f46f54fa13434f902096e0cb09cccf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a81006b29d2049cc90bcde50ea818ba4'
                        key: {
                            list_id: {
                                id: '64926ffc05da43faa006f346e8cae884'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a84d4d05ae5046db8ba52e8593ba0ef4'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_action'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a880a5a5bd654b44834a18435bfa6448'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a8fb8ec8973f4ca681972879a848ab4d'
                        key: {
                            list_id: {
                                id: '6c8487f842fe451ca965ba6245fed046'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a96938e307ae4f37a4ceb09311f566c4'
                        key: {
                            list_id: {
                                id: '093dc6354aa845fb81a2edce50eabb0e'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a98b345925b5470490b3bad44a4bfcc2'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'remedy'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a99a47cfa17b41c588d6b3cb6310d061'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a9bb979463ef4da7aa00ad5c31c0f56b'
                        key: {
                            sys_ui_section: {
                                id: '1fcc223b448e499eb35ed447428fd2db'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa07d2d92246400a86885f2413f1047a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'test'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa38ab0ab2044729b08200e0ccf1ee0d'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cmdb_ci'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa4337e3040346c9ac24975bcc40d441'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'inserted'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'aa6e73b858ce4913ae13b4e470b79bfd'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'closed'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aaa7e0f0277847e4be97d8802cbead4c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'aae7d69f8802411db710662190bb52f3'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                            value: 'selected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aaff05781e3a455687cedcffd4e29bf8'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'ab0912adb49a460c905d29d7d7b50539'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ab509a9aad1c4bce8360eab483699b69'
                        key: {
                            list_id: {
                                id: '6c8487f842fe451ca965ba6245fed046'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ab767c214fce45249c333a5a967c0655'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ab96de1902e64700af94ba4d2be1bf70'
                        key: {
                            list_id: {
                                id: 'c0dcf4cc3f9540baab18a8baaf16dc2f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'abb7081a18984e8495fee200fd454316'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'display_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'abd795de94254280b3a2b22a5afe0746'
                        key: {
                            sys_ui_form: {
                                id: '1e31c1cdb0414da88a3de5fa1abae163'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '69b67b2a47794e67a8a58f126f468c24'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Scope'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ac33a544f0454d32afc883cb2e74835d'
                        key: {
                            logical_table_name: 'sn_vul_asc_deployment'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'acd36c1d51be4010b98da76f254eceec'
                        key: {
                            ui_policy: {
                                id: '1d1d5464f3c34fd99368129942c1193a'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'acef1578b3954453af5d7f6f4d8dc54f'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ad3971159a7c4d71b6a9a2108511da1c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'adbe10a68e2e4250bc2ee62d3906ea01'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'adedc064f5aa4ec1b87486ea36f86814'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ae16cc6197724d08a8fa13e096951f0c'
                        key: {
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ae4c138f6981475ebceb5a25330a8714'
                        key: {
                            list_id: {
                                id: '64926ffc05da43faa006f346e8cae884'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: 'aebef51189d341669d01b0b2a40ed50d'
                        key: {
                            category: 'sn_vul_asc_integration_run'
                            prefix: 'MDCRUN'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'aed2aa500baf47a29c4279b9dd8adffd'
                        key: {
                            name: 'sn_vul_asc_finding'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aee7ce9266744b34ac1fa141193cf557'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'object_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aef27be8ab2849aa8b67ac8cd5d3d7d2'
                        key: {
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_as'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'af1414eda70b447c86021004458c5c83'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af2dcdb763984c09830acc4038a9f73d'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'policies'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'af52786539044207815a4d32b722178b'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af9d2201ff1d47e1b25e0a6f5eecf227'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'portal_link'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'afa877791df144b783c952d70c18cd15'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'afbd3e6525fc4185baf21e3a3e57d9be'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verification'
                            position: '1'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'afddd28e08af483d9e75794c6055b2ca'
                        key: {
                            name: 'sn_vul_asc_container_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b00e51c9781944658112d3edceeff349'
                        key: {
                            sys_ui_section: {
                                id: '1787116b86b2496084ff81adefd5cf96'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Cursor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cursor'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b01d1343272b4062a9d22d85b297e612'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b01e28ee885145d6994dc93e1f088e5e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            value: 'vanished'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b02ca47820ca4615babf90c530a065ee'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'scope'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b1175f907ece439aa4600f6dbad2aaee'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b13f53025175473ea147d111a9c979d9'
                        key: {
                            list_id: {
                                id: '8d8da6b4521d444285b35e36815a4087'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'control'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b14b693792a349eebaec7375a8e4a40e'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b27eb3e902c648ccbfb617dc8644bb07'
                        key: {
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_time'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b299b5fa528a41d8b7d44497ddf43855'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'remedy'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'b2d24297c20448f4bc6f585b273b6679'
                        key: {
                            name: 'sn_vul_asc.configure_integration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b2e7a37d02d34818a1b1d28b39e1cdcc'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b32b7fa84e6f48a38902cce75780b1cb'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'verification'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b33c4b1c94b144308ef3d1be07ac2716'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_created'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b341d38918ce4267ae4908c41341c763'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            caption: 'Assessment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3cfcb16a8f846519d3ff5afa1a54764'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b3d0490442854d0489bf507419704643'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b3f02db142be4ca7a05a011b9e107af8'
                        key: {
                            ui_policy: {
                                id: 'babef9676eb44a39961039836a3203e9'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Repeat Interval and Starting: for periodical schedules'
                                }
                            }
                            field: 'run_start'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b3f22658b3174213bf64602af3e707fb'
                        key: {
                            sys_ui_section: {
                                id: 'e129531a186045bb9864fec697059cef'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_before'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b410033cc62c43adbb0f33f2e54d26ef'
                        key: {
                            list_id: {
                                id: '6c8487f842fe451ca965ba6245fed046'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b41c14e6b3f4416aa9972c0d5160587b'
                        key: {
                            sys_ui_form: {
                                id: '552299c97c724e0c970b127640d95064'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '95cfeaabad8b473b8acfe65ea3841d06'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b43a29c5da754642945ab10dbef1291c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                            value: 'invalid'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b4d212b30772458a804ea3346558b27b'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b4d4e649edba4623a9c295296ce2ee15'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b4e06d6288054292a64a7b695369293a'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'remediation'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b54f861c18cb4753945e2cec6cb2b5ae'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control_title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b564fd56a2cf416883ab0e1d3734d2b4'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b5ac22bc2b3f4c60b802eb33fa63bf7b'
                        key: {
                            sys_ui_section: {
                                id: '281775ce4d074e6f89cf4ef0f158a03c'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b5f64f3a368f4ac6b08f24acbf0b714a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'management_group_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b654986f23c348a09332714ca0036f35'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_changed_at'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b657911850ab42dfa391eb80e6175b5e'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'target'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6b8ebe924de46aa99358aa3a8187bde'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'registry'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b6f98ef5bfbf4973ad9f13d071c4be1a'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unchanged'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b72625e292ce45d7a383b4e308a7a5c5'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'tags'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b739c455e0f143848e2c79e1995f6a98'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'b758d8d3ab05428fb295c41428ccbeb0'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b761148680d447079a9b6ca55c4765d2'
                        key: {
                            list_id: {
                                id: '64926ffc05da43faa006f346e8cae884'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'package_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b7d841adc3874c9a80f4b205744eea12'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verdict'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b817455bfcdf450b95a9b364d86688e6'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'import_set'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b819534860594e7aa6477e22ff6fecf9'
                        key: {
                            sys_ui_form: {
                                id: 'a374f14751b74f1198b904f11db3813e'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0d749fd16ff64f5689bc99ad78757665'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b82d7847b8ac47d28bd9ed40fd81fe97'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_description'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b87643f89da942c2b478efea97d71333'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8c275199c0b41298b9f3cb518b3681c'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b8e45338f889476fb13f39a92ac9e0d3'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'scope'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8efd69a56464bab8faa7f7f2e344ad8'
                        key: {
                            sys_ui_section: {
                                id: 'aed2aa500baf47a29c4279b9dd8adffd'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'b97a86c5de73411b81a22d17594a2bf6'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b992f5a33365459eac56e1bacc67a5ba'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b9c48e40107e4e82a2199c41144eba31'
                        key: {
                            ui_policy: {
                                id: '6ceb84d10a914a959606745885f2d1ed'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'A template belongs to no deployment'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba0ab95ce204446191a8a28ad8bed4c6'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba2daed063714c5fa41805d428ddf0e3'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'babef9676eb44a39961039836a3203e9'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Repeat Interval and Starting: for periodical schedules'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'baf03aafde804411ab720e51fec0c05f'
                        key: {
                            ui_policy: {
                                id: '1d1d5464f3c34fd99368129942c1193a'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'remedy'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'baf648d277694cefbced549678b37921'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verdict'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bafa5c9a88794714a4a73901c1ba1e43'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb084c7e4a0a477d8d96da7df5cacb4a'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'closed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bb45f2c64f67439a8f8d4af7f5573aa3'
                        key: {
                            sys_ui_section: {
                                id: '9fa0fc5759244bef99cad2eff9acfe68'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb4e68c048e84e7ea5016295e96fca0f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bbd2a42bae1b49d3a8388da094e775ee'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bbe805f3a4ad4f31afa568fe978c2783'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'client_secret'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc1fade7ee964054aa104a3cbe90474b'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_sub_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc83671a5a5041e5b258ac65f782c872'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bc8d447a7ea040368719b06056426ce0'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bc9894e5254c47679dbc0da84f6070cf'
                        key: {
                            sys_ui_section: {
                                id: '715b194676a841ffb4ad142c08368b63'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unreadable'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd2713de3db245eaa2a8e70e0837c82b'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd44d00cfdba40c0b215da0664585389'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd8d2b8a313b43a7888f379a01cad82e'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bdcaafa6b0b6486c8fd5f9484b8fa482'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_changed_at'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bdef0265c64943818a2b5ceecf62e3ba'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'beb569ac0aa84d7e93085aebf6c322a3'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'rejected'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'bee3eb5a3d5745e48ccbc637926c79ee'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf253a46db434b11a87f18f043b29b9a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bf453aba30b34d4cb60810f98adfce96'
                        key: {
                            list_id: {
                                id: '22ec45b4b516470bacf2332f4faad301'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bfbf6c4d7be94019badf03e1c89a8b87'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'container_images'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bfc292bc707442738ae551a2a2dfb4c8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wave'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'bfdfe89753ed4a1c826d2ad3f6662999'
                        key: {
                            sys_ui_form: {
                                id: '88b265f8006d4f3987e63da011a4dddf'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '1fcc223b448e499eb35ed447428fd2db'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bfe438e2d7f34d98ab9b7860e1ee60be'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'retrieved'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bffd304853fe4a6c8bb0b16cd58033b0'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'refreshed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c088b4a3680946fdbaf668e6004af096'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'discovered_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0af3aa0954f47238775d02601a4c298'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'c0dcf4cc3f9540baab18a8baaf16dc2f'
                        key: {
                            name: 'sn_vul_asc_integration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c0f1135eff284ef89c028f31eb94c59c'
                        key: {
                            sys_ui_section: {
                                id: '51284ef813074529bc8a43ed4d5817ce'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'metadata'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c10ff938aaf64a2d90b46ec451353044'
                        key: {
                            sys_ui_section: {
                                id: '1fcc223b448e499eb35ed447428fd2db'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c13882782c7c4e088cf0e3a315965b9f'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c1923f6b7ab0439793e73b838d7ee455'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'subscription_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c1d62a3046d1489d8cea69aab09b747e'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'c208001a4b18464bbf6cf5b94b15da77'
                        key: {
                            name: 'sn_vul_asc_closure'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c21c1ea290ef43aea0c7bf76e5a9e7f2'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rejected'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c26ba704caab45d7822acb2d7e64ed46'
                        key: {
                            sys_ui_section: {
                                id: '256ff09e1bb34e4a8f266435ad6e03c2'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c28af13b82ff4470903ed052fe870c1a'
                        key: {
                            ui_policy: {
                                id: '1df7e5967e794df7ad372b50b1bb7f26'
                                key: {
                                    table: 'sn_vul_asc_deployment'
                                    short_description: 'Subscription IDs: for Specific Subscriptions'
                                }
                            }
                            field: 'subscription_ids'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c2bf3452ae02439eaebb00caef5049a8'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c2caa92f34f4408181e65963a3a5d7c7'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expected'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2df484faf4e4427a0e1d526289c7b08'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c2fedf9db25f468babb5a25c6049b0a0'
                        key: {
                            sys_ui_section: {
                                id: 'e129531a186045bb9864fec697059cef'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c33da00db8f946088eb235ac4206b270'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'updated'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c35d02646ef04288b6f7689862122bdb'
                        key: {
                            name: 'sn_vul_asc_container_import'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c39cac8b1b064d8ebf29e4aad70daa10'
                        key: {
                            list_id: {
                                id: 'c208001a4b18464bbf6cf5b94b15da77'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3cd0a31c8a440a9b325e7aaa9eed928'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c408fa1a6b6b4aaaac6ebb63620f56b0'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'c46263a460984e44ad4392145840fc45'
                        key: {
                            sys_ui_action: '8d4c9d9333a044b5811e468489db247a'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c47c3b5bb57b411fb2c17072358966cf'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c48a7da8e5d844ed9582aece5310c7cc'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_criticality'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c48cd9a70d0742069fe25c1a6be9df36'
                        key: {
                            ui_policy: {
                                id: '88e878286c654015b7951735dd22e503'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c490bc0e1cd6481ab58d9750f1db45ba'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_seen'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c4a9e523bb9749e89dad9a088a11b3eb'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c4c7ab099a6345208b4e78f842115751'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'cursor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c4e7bd81483741d1b18f00e2cf016c3c'
                        key: {
                            list_id: {
                                id: '6c8487f842fe451ca965ba6245fed046'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'test_result'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c4f2a3860c244cea8b1a5c66331b23d7'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c50e76341e1b4d8da1d1a8f113f58085'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c51da10b0b03429182b7b5004ba72a24'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'unchanged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c530350b94d641dcbe4b8cc20cdcc1d1'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'c540c072ba424cbe9c0bc37ce7436543'
                        key: {
                            name: 'sn_vul_asc_closure'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c5d1e72f118d4514b598bcc7a1ad5698'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                            value: 'all'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'c5f38c09e5f545d6b5c06c7d772e0b51'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c61bc96aa5a945b0989c853210ea4dec'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c62678a06c944bbdad275bef45d93e88'
                        key: {
                            sys_ui_section: {
                                id: '81329921726a44638fd1297ae679a23b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c67ac78ef0fd432ab6fdfa6b7a721dad'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c70cccc722ab4782a89a2627d0e8e3b8'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c74bc389a09f449aab2ccd0709e19e30'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            caption: 'Resource'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c7b99710c09a468eaa392475eab4b57d'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sentence'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c8285f3ea2af4b618c1c3cd5df1d39bc'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'rejected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c88195c7a21a4e9289f6fdae9eaac68b'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                            value: 'subscriptions'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c882a2421c474460b42eb1f1dadbf9f0'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'mid_server'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c89dd800cc5b40aebdd8cf148d633d1e'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'first_evaluated_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c96c43dc47314aeaaca9f2360e2137ad'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ca34a7ae293740a8a4d0e5d997385c32'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'requests'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ca713989feb742aab2839909967893a0'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_seen'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'caf26fddc673449da0eeabde2d436a5d'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retrieved'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'cb12f41e30694758ae5c1e9c53dd4b6a'
                        key: {
                            ui_policy: {
                                id: '545714280e4340229bbd168d303564d6'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Time: for daily, weekly and monthly schedules'
                                }
                            }
                            field: 'run_time'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'cb6987975fa04a98b6df9018c5949de6'
                        key: {
                            ui_policy: {
                                id: '1d1d5464f3c34fd99368129942c1193a'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'cb88c25c825e45c9805bd0026ffe6871'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'seen'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cbba1aeab2094b08b2b8b817b6278b27'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'portal_link'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cbea3e738397478195a17e82831af0db'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'mid_server'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cc13ee924f574b72b2fd062b1f8a727e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc4c69841e1947aba47e6907fc8e024a'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'cca4410c1f1a446e8173a264ef76cead'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ccda3f609aa646ffa47e4dddb7e665c4'
                        key: {
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'control'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ccee5fdc410a4e508e51dc2651d3c575'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cd276796c2bd498dabc41c28e19d888a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd73178fd760479fbcbf2f3610144b4d'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cd7b7577812c4658993ad59469807812'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'substate'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cda6fd6788a743ae91c0c9276ba21c89'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'last_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cdae7aa4f19c4abc886d7b3e07a8b2c9'
                        key: {
                            sys_ui_section: {
                                id: '9fa0fc5759244bef99cad2eff9acfe68'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_found'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cdb0ab7f5fee4441a0e514333bd895f3'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ce2e30cb7a4e40f0b92de903b4dce1a6'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'ce3f306c06e941158bd5ee2a2c164f6d'
                        key: {
                            sys_ui_action: '31eb60738ce44abea9693bcd6f0537e9'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ce472466fc124a28bea57bc8e08e759c'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'repeated'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ceae2606cfce4eeda6125d6fba8d0c5d'
                        key: {
                            sys_ui_form: {
                                id: 'a374f14751b74f1198b904f11db3813e'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cec61ce0db254c5a94d06c5bdd1d3ef8'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cf5714465b004d049f51462ca338a4dc'
                        key: {
                            sys_ui_section: {
                                id: '7629ca9c58b540a294a8eaa3ff1b7a44'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'member'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cfd5cdaef8b046a9a644f03739166cca'
                        key: {
                            list_id: {
                                id: 'c0dcf4cc3f9540baab18a8baaf16dc2f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cff3a484591b4a1c99af6d6e685dd574'
                        key: {
                            list_id: {
                                id: '6c8487f842fe451ca965ba6245fed046'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'test'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd01464e70ed44734846685c080bb11bf'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd050daece03e4c968806dfca5bace238'
                        key: {
                            sys_ui_section: {
                                id: '9fa0fc5759244bef99cad2eff9acfe68'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd056a70584334f1cb59f85964833c63a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'requests'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd0673b52ecea4c67b4a52b8caf44bac0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'not_applicable'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd0b5ab806f3a4c27aaf8e210726f6a32'
                        key: {
                            list_id: {
                                id: '64926ffc05da43faa006f346e8cae884'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd0df42d3295e4e8b8c656095e65bea89'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd0edbe8d905649f5b728e0ede01cb3cf'
                        key: {
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_period'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'd118d6355bd34d86a11cdfd516e9ee8e'
                        key: {
                            sys_ui_action: '2f8614db08ee4e2a8bfa4ae6872f518d'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1506f8a0f6a416b80b2fb317769ca37'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'repeated'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd159047a1bc04760ad0fb07e9c42720c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd18112feebd54662bb9e9593918cddaf'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'error_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1ae1c1483e349f59e5698a406a4bcb1'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd1fed2f2c256453bb49d638acc824389'
                        key: {
                            sys_ui_section: {
                                id: 'c7adf09cb13f4eeeb5797168e799eb8a'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'object_id'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'd1ffef42e84a4f90b615e1cbb2760367'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Day of the month: for monthly schedules'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd28a12ef43654119a2bef0e338afe9ae'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'missed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd2b8be0d0ca84472a43a2dfafc411298'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'mid_server'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd2bf1f3b40a5498c9904ff2044847344'
                        key: {
                            sys_ui_section: {
                                id: 'aed2aa500baf47a29c4279b9dd8adffd'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd2ced8010dde4160848715b24b528cb2'
                        key: {
                            list_id: {
                                id: 'c0dcf4cc3f9540baab18a8baaf16dc2f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd2fd33da51c84e5a883646f5dbb6aa0e'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd39794e6069b432f82d8c5f3c2219564'
                        key: {
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_dayofmonth'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3b978b5b13747afa06b2c68a1bd2cba'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_id'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'd3e0a031080d4ffb83c641299cbd6698'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3e64b708e044a8481801de2ccc688be'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3ecbaeb81114c4e872a3b98b23f7f6c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd4095eb087514316b8b3f5a3320f2029'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd40e9141fb1148cc8718bc4b99f106c1'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            caption: 'Run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd4131ab0be9143469e3a24ab186e8251'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd42fd3ea19b3482fb45bc3b047bed735'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'page_size'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd43d763c548a4d499bae0effa8f1d4aa'
                        key: {
                            list_id: {
                                id: '8d8da6b4521d444285b35e36815a4087'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd4572558de0740e9817f2920bbfe7f01'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                            value: 'complete'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd49c3371e6ff4cafb8b8f5ca9db0dc0a'
                        key: {
                            sys_ui_section: {
                                id: '7629ca9c58b540a294a8eaa3ff1b7a44'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd4b09039bb1244cc81fbede10f3299a1'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd4e633fadc2b4677b497e96c63e0ea1d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'repeated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd4f38ca2618b4b10a0001b6d1d84fc37'
                        key: {
                            logical_table_name: 'sn_vul_asc_group_member'
                            col_name_string: 'group_id'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd5055f4648414caaae246a8d9f546795'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'closure'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd54fdfcb683340ecb0c8936488f1bac4'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'd56114614dde458e818d803ead1f13b3'
                        key: {
                            sys_ui_form: {
                                id: '75afadbf206c4e4594bfac379437b62a'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd57a20894ce6437bbe2da49a59feaa37'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'template'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd57b7259d09e4a50a7f476e2ab3c9137'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'metadata'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd591632e748947e9bbe2a92730ba7fcf'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd5ab5c1ff69242ba8e98a581ef5f5120'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd60eb80014874c40b65b3b1746164679'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'notice'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd63b8de403244575b2e540249dc0f587'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd63f463acc7f485e8d944ecdef1107b4'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd6fe3028f3c94a80b81355a6ab95111f'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd7090139e2c5457f90dbd94ccd73146f'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd781475a52f4454390851523f7ada599'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_version'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd80bf37dc70e4695810349e9741017f6'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'test_result'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd8f1e9f52baa47feb42848245f6bb564'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd8f26acec61a40ea95ff9885e172a8f7'
                        key: {
                            list_id: {
                                id: '64926ffc05da43faa006f346e8cae884'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'package_version'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd8fb5f70cd154ef1a841cf7cb1d61a96'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_result'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd90b8921b9a347ee95dbd1bb00bcfad2'
                        key: {
                            sys_ui_section: {
                                id: '1dceb87b591148349a11727a2ca45f82'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'metadata'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd9471e17d4584a75ba2d469670ecca8a'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            caption: 'Initiative or standard'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd9d22cc1c43849d4937428210c3657e1'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'group_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'da0b56e63e8545c0833df7e2992b9d20'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'da367d18d68b416c82a466cb89d02ea6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'repeated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'daabf5a453de4d2f8edcfba8d1d715a5'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'count'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dabc3c0c44a24761a9d1f7c3750302f3'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dad020ac40674b089ff9e074130de64e'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'dad6b852da264d7a9845441d53ab649d'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'ended'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dae05780a58c451a961f557b27a91fc1'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db545496efca4b438d26f77dd0aa456f'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dba5594ecfb14118a4235425b53e1b82'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'refreshed'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dbef817f521f4784b9e9c95bef38b6bf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'dc19860fadef4eefb59a75f9efb5db7e'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'dc275ae15ae9447c8119b357400deec0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            caption: 'Records'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc7d4ae27d37465bb65d0705ba34354e'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'image_name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'dcae2eea3051481fa6a5b669ba4be3d0'
                        key: {
                            logical_table_name: 'sn_vul_asc_group_member'
                            col_name_string: 'origin'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dcce69bcb55c432db35ffcdd79563060'
                        key: {
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'repository'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dd1bf6a184eb45528e9ec3444a9bdc31'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'rejected'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ddb21ecdacfb428688161ea46e146b31'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ddee183c49de476790df00ce63000e22'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'de3cee9470084d14ba2602e8c96f0dd5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            caption: 'Package'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'de502d7eed964d01a6bb4188d9dec82e'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de5562b6811249fbba3738a0d9fa0c4a'
                        key: {
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'de58062e9883490cad0c1f763d18ee03'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'de7a75d200934b7c81b5c221834f7ead'
                        key: {
                            list_id: {
                                id: '22ec45b4b516470bacf2332f4faad301'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'deb863f8593a44a6ba3c1cbc609bc130'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df1e67a9017544049a55c8c7f37489ec'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'df60ef253162479f89261ab89e44ffaf'
                        key: {
                            list_id: {
                                id: '64926ffc05da43faa006f346e8cae884'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df6470a3a870496fbbd3f1a95fc6fae5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'dfb7839fa3d64a958c595c08e15049df'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e01186b1407d4bee8ee6bc8f88967f2f'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retired'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0288fc3d17e464c8846b4ceb8dcc39d'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'portal_link'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e068bf64ead14ee990f0a33e537071f6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e08d5afc191a4ac3b96f88eef202cad9'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e0987d7734c64d4a986647f1710c9eb8'
                        key: {
                            list_id: {
                                id: 'c208001a4b18464bbf6cf5b94b15da77'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0a366400f2444fb997ec7b350f60641'
                        key: {
                            sys_ui_section: {
                                id: '281775ce4d074e6f89cf4ef0f158a03c'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e0aeb0e04135448092e528cc5e8148f4'
                        key: {
                            sys_ui_form: {
                                id: '56228334ebac4108b5f38e80aeeda950'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '378d836dc654492dbedc90f31e6f4ce4'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e0cdedf287cd421792fadf0d255afcb2'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'inserted'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0f493856aaa44f3b9c44d53d825a34e'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_category'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e129531a186045bb9864fec697059cef'
                        key: {
                            name: 'sn_vul_asc_finding'
                            caption: 'Absence'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e12b4f6338324c3e8cfe6dd8d1f7782c'
                        key: {
                            list_id: {
                                id: '22ec45b4b516470bacf2332f4faad301'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e14d0c3c9bc0465b821e66348edbcbed'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'import_set'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e168a87fd32241b0bb58ca424184e549'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e18668167d334d268cdfd24d6c9086ff'
                        key: {
                            sys_ui_section: {
                                id: 'e91741dcff5945c7b9ff1bc1955bb876'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'validation_message'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e1893c96b7c442eaabf3fa4165b5ed1c'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'closure'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e1935b619fae492187c6f132c5a61cc2'
                        key: {
                            sys_ui_section: {
                                id: 'a2f9cd63c3a04e0daf39a039f3b9cc1b'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'wave'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e1b195fd34884becbb3f38274c8fdbc9'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'first_evaluated_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e1c5a3a6e1a14132a59459f8261803c6'
                        key: {
                            sys_ui_section: {
                                id: '378d836dc654492dbedc90f31e6f4ce4'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e1ec3ddcb3c3426aa0ba4ac30a8a3702'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e1ed061dad1d44b19841af5c78f18a39'
                        key: {
                            sys_ui_action: '6ac0ce309f06461ea334429b2bb20c6c'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e21bf9e7112b49bd8cee23fc13beb5d6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'waits'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e22b31ae19064f34b818fb0278fb6a05'
                        key: {
                            sys_ui_action: 'fe7ad755ec7b4bc6b1c75e9d5550e598'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e2422cac38124a768889edaf50f1c535'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            value: 'resource_deleted'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e2b59ab652ea442fb275dc00f77772e0'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e2e7aafcc8b84961a287e51a06b96072'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e3127db475da4a26b2361365b547d91a'
                        key: {
                            sys_ui_form: {
                                id: '19b6eba987da4c53b428f8fb25735e49'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5c5a79e33e134f6a8c5b6ba70045a993'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    caption: 'Request Budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e35747d4ddc44607a527eef418c4ebe3'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'cause'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e36d0aea020d4143b907182ec575a60d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'first_cursor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3d6529471414cc7aea0e10673bdc40a'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e405abfe63364d22841a9ac581be81c8'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_id'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e41a100960dd4e638fc11a348e6a6368'
                        key: {
                            sys_ui_form: {
                                id: 'a374f14751b74f1198b904f11db3813e'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '256ff09e1bb34e4a8f266435ad6e03c2'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e41bf72a70de4554bea789e117dd3429'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'tenant_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e41f4228206545278c3bc79daf60a239'
                        key: {
                            sys_ui_section: {
                                id: 'e129531a186045bb9864fec697059cef'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e428f7efba6645f68073636d453196a6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e4637323005a4b8da1e5c1590a6114bf'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                            value: 'health'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e4bd0e44f5a04d8a9b5c39bea36e35f1'
                        key: {
                            list_id: {
                                id: '9b4074e205ab47d4ab4b67e8de7225e0'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'member'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e5566c71348f49a8a37aa464783d3dff'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e5864ba2c0d64fce917b3b15b23db7e9'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e5b8b434dee342d2890b7ce6879fc0fc'
                        key: {
                            sys_ui_form: {
                                id: '31dc44bea32d4b2ca1742cab7e9f70d6'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e5cdcf8de12d4336a9f72c88381c6202'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e5e22785abe041b2bb77bd994ba10350'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'last_found'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e60858f7b5854ef199721b8c13684bdf'
                        key: {
                            sys_ui_form: {
                                id: '1e31c1cdb0414da88a3de5fa1abae163'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e91741dcff5945c7b9ff1bc1955bb876'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e63ba16126b041b38f403e61eba37ddb'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e658826cf812476db868c13b7108ee85'
                        key: {
                            list_id: {
                                id: '8d8da6b4521d444285b35e36815a4087'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e67b7fdddee649f59343c382de234077'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e6e0b0c9e6ad43e2b7fe3edd40333b08'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'policy_definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e6f5f6e5013f43489cd73be6ecf1c5df'
                        key: {
                            sys_ui_section: {
                                id: '69b67b2a47794e67a8a58f126f468c24'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Scope'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subscription_ids'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e765f5eb8dec47c9a99b962b80ef0a6b'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e7a1850ebeae48e5a804eef31d1b979e'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'region'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e7d4b2468c44440cbf3841489011a073'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                            value: 'unknown'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e7eb931cfc164ed68554055933241e54'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'vulnerabilities'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e7ecdbe3c5af463f95ce4eb73f2fafa0'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e83330371e3c44f5aaca09ea85a422ae'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'region'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e84208272fd7439abd442d38b1cf8256'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'cause'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e85ae05aaa6d43d989f45bd3949c2327'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e864da13b7e148d1b40318115faf3c8f'
                        key: {
                            sys_ui_section: {
                                id: '93ecfee032c94b9b9861e946033c7d39'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e871d5a3522248e8947ee3aef207b4c1'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8ceb9e3f39c4df386b54c33941ec231'
                        key: {
                            sys_ui_section: {
                                id: '5ad1b86883ed464d96c230ea308fca7a'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e8ed3b7b4e0f48bcad0af5f38f39dcf9'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8f3648aec5e4bf891f925d1959a52a9'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e91741dcff5945c7b9ff1bc1955bb876'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            caption: 'Validation'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e92c410a8ef2400e892b2c92e22fdc7c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e937f00814504bb08e37eca2ad0e3105'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e96c43d1cf454489ab850a6c4946766c'
                        key: {
                            sys_ui_section: {
                                id: '820b4824e1c14f11bd234061da5c95b3'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e98ecf2f5a30453e93701fdd1b4853fb'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'inserted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e9984f850a9749ecbd803289b34ff542'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e9a17c44621f45e58846fe9dc150d9dd'
                        key: {
                            sys_ui_form: {
                                id: '89541abdd8be4e5fb6763fc63caf7669'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '7629ca9c58b540a294a8eaa3ff1b7a44'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'e9aa4a72c01e42399bc139948c018ab2'
                        key: {
                            name: 'sn_vul_asc_integration'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e9d088b800b84c14b84e67ea7ddfa2ec'
                        key: {
                            list_id: {
                                id: '8d8da6b4521d444285b35e36815a4087'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'standard'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e9fb7ccbad274e9582e5fbc2b3a94834'
                        key: {
                            sys_ui_section: {
                                id: '281775ce4d074e6f89cf4ef0f158a03c'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e9fd7edf0e6340988bf4dffd28b21b59'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ea503811397b4088b1b69e2a3032c1e0'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eaae0b2aa9e64d3cbab6943b41d3949a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ead277cb42da4dae9884f638be3a46e4'
                        key: {
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eb16684f612c4966b56dd1dd140aaa81'
                        key: {
                            list_id: {
                                id: '32f55c2b14684bd39b996f1faeca5fba'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb35352d8cdb436dbf70e80145abaed5'
                        key: {
                            sys_ui_section: {
                                id: '5ad1b86883ed464d96c230ea308fca7a'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'eb505e38e5304fe5af2fbe47a56e75bb'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb77d125a8b44cccb2ef2bef7d73e8a0'
                        key: {
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_updated'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb8175a323d8431086b432adfc6467fd'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'object_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ebdbb0055e17424db05f317b5f7da64b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'not_applicable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ebe4b445dc6f4ae1956736a59a80cc20'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ec1ed5a286f24ee6a5642e4d6b44ec20'
                        key: {
                            list_id: {
                                id: 'c208001a4b18464bbf6cf5b94b15da77'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ec67305086754caab081d9570e09b9d4'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec743dbede2f4cce88fcae4d7b91ac36'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'start_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ecc41d0e0b964312bb15f9bab6211f43'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'remedy'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ecd07a4ba946464eaa862c5dd0e868d5'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ecd1ec3cbab84228bdb0cda9c5138087'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'staged'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ed4e96b909714a83bf7e3773bd2f1323'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'closed'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'edc7733a674b4474b6db811d733d3bb6'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                            value: 'skipped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ede10a6714824369b57683d559848a98'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'sentence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ee3c271c67044ba4b84b34708fda6d11'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ee4936601d30405a856c81f9008d436b'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ee566560affd45c0bb029808bafa107c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ee887b7ae0fe48edbf8decaeaf51650e'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ee88a1adee0f471993803aa151fbbd55'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'not_applicable'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ee8bb7ab4c474626832387ed3fa22f65'
                        key: {
                            sys_ui_form: {
                                id: '552299c97c724e0c970b127640d95064'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'de3cee9470084d14ba2602e8c96f0dd5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'eeb5bf7313dd4772a3047125402a2226'
                        key: {
                            ui_policy: {
                                id: '6ceb84d10a914a959606745885f2d1ed'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'A template belongs to no deployment'
                                }
                            }
                            field: 'template'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eecd8f7bcfeb4005ad0f1826363e3a79'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'principal'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'eee30b14506641d6b4884703aa82591a'
                        key: {
                            name: 'sn_vul_asc_budget'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eef537014660439aae849afe7af903fa'
                        key: {
                            sys_ui_section: {
                                id: 'e129531a186045bb9864fec697059cef'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'missed'
                            position: '3'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'ef496564ef514dd3a2b8eaa1c3f3a042'
                        key: {
                            name: 'sn_vul_asc_check'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ef4f26c2a2b64c299b8ceb0801879aaa'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                            value: 'differs'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef5afc52f79343ffa39dfd8520b632ca'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'open_findings'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'ef5ebee41120436c96e58f100475e7a0'
                        key: {
                            sys_ui_action: '713122dd7b484ce899c934ddecf2b256'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ef98ff1d8e0b45a6a6119fb2ce30cf6e'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'integration_instance'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'efc5023e18c443af9b44db1a46844874'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'missed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'efdefb2291c84658bc133abb95cceee6'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f037bfedd8604ca79f7f124ed03c2c51'
                        key: {
                            sys_ui_section: {
                                id: '5ad1b86883ed464d96c230ea308fca7a'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f04278639275404782a44978cc9f1962'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f081795dae95460d81aa2bb452a87679'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'staged'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f0b4c9678a3840468aa8ea6c3e3e4828'
                        key: {
                            sys_ui_section: {
                                id: '9fa0fc5759244bef99cad2eff9acfe68'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f0ba5dd0b73d43a3af1eb5c01e5d7a26'
                        key: {
                            list_id: {
                                id: '109365ee41c74243afae05846c7ed8dd'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status_changed_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f1be4095256249b8858fe12ce3839249'
                        key: {
                            sys_ui_section: {
                                id: 'e129531a186045bb9864fec697059cef'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'absent_in'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f1c3566df0c945b2bc428d0a4947aa38'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'first_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f205e9bd6475429eb2b21049ed05236c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'heartbeat'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f20b5689addd48a08441b8b252423216'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'closure'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f21bf33008444c52825c087b71b5cd70'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status_before'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f21e5ede9e80448786f4c8f164504f78'
                        key: {
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f28aa563e36944dd8f87d6a8a75401ce'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            caption: 'Assessment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f29939c26349438aa7a9eb82872d7db7'
                        key: {
                            sys_ui_section: {
                                id: 'de3cee9470084d14ba2602e8c96f0dd5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f2b9dcc38d7c425db8f6f7c69937942c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f2fa2e42820a4a879d47599a12082e50'
                        key: {
                            ui_policy: {
                                id: '026d7a58851f4c4b9169765fe2a11c17'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_action'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f30fdc33fa24480f9a219629202d7dd8'
                        key: {
                            sys_ui_section: {
                                id: '4c4029ca5cdd4421b2c6e4f2343702af'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'open_findings'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3163e9156ce49f58e1ab9d071a169ce'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cause'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f33100716fd24ea685846028ab7f3d1d'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f34f6b13fe354beea96c4bfb01cbf604'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            value: 'gaps'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f385bb55b1214e568a51a76c2abe5ce5'
                        key: {
                            sys_ui_section: {
                                id: '379f3d92d79d42af97928af0624f49ac'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f39628c67bbc4f4bb5738b99d2efcaea'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f3b548bdac36475291c54f245e826427'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'metadata'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3bd31c4bc994c898c1c07520b7c12b8'
                        key: {
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3be0c579424460089ae842825c998ff'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retired'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f429944d48104224ace85b11f4182682'
                        key: {
                            sys_ui_form: {
                                id: '2925bda89f1d48d9b399ea39599eaa77'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '1787116b86b2496084ff81adefd5cf96'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Cursor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f432885e7cf946d9b0cd862ea6558811'
                        key: {
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f4c336cb46b841aa984e8b2aa11cb8f0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f4d8c29e611a491baa2c1fc518be755b'
                        key: {
                            ui_policy: {
                                id: '88e878286c654015b7951735dd22e503'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f529d751cc1b4b80a30787e9de61d597'
                        key: {
                            sys_ui_section: {
                                id: '95cfeaabad8b473b8acfe65ea3841d06'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f53ad585f4cb4553bc4ffa9b161ca986'
                        key: {
                            ui_policy: {
                                id: '02efceba7ecc40b1ab673ffaef769877'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'wave'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f5a9451ccc9f41c18320e3ce00a8162f'
                        key: {
                            list_id: {
                                id: '937c12e6450e438db93925a4d535eeca'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f5c27e063d2a495ca39392394230f0ee'
                        key: {
                            sys_ui_section: {
                                id: '257a5629beaf430db825f83ba91a95af'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retired'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f5cc8b9684f24bc283497a966c5ad345'
                        key: {
                            ui_policy: {
                                id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'substate'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f60b25aa26544e41b14ac88738141441'
                        key: {
                            sys_ui_section: {
                                id: '0d73d1e2f98a4680b5f408ab225281c8'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'standard'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f63f4c38386340e7ab4dc99cda63e28d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f758441c234243db85d1f49010ba4a51'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f76a5e1628534c428587dbb8b68a1069'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                            value: 'unvalidated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f787ea0fed824cd48c6fcf39176c2ba1'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'short_description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f7d667f4a7aa4e488da13d7e97abb892'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'assessments'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f7d9735396cd46d78d3f480faf174265'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f7eee365266e41e4b563625d452bae89'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            caption: 'Connection'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8132b79bcef4fd9bca6e8d6accb776f'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f82a82920da14c3e9e2a598396604402'
                        key: {
                            sys_ui_section: {
                                id: '0e37c04e47a94405b69a5f8cdf00947f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f8493574f79145109efc6554d2541796'
                        key: {
                            sys_ui_section: {
                                id: 'd40e9141fb1148cc8718bc4b99f106c1'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_to'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f85c4ad18fa64145b60142b4c13dad77'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f8cbe24b2cc94b6da175699317f2cd13'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'staged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8f14cc3066a4e7db21dc2a3ee728c46'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'test_result'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f8fe511004374a5da14810e3448b5422'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f9029c187985452e98910a33959f44fc'
                        key: {
                            sys_ui_section: {
                                id: '3a00027485e04b4ba9863c470b38824a'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f9603690e1e3444a9807945296d7a556'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f99a095e91e44c61a50511954106463e'
                        key: {
                            name: 'sn_vul_asc_integration'
                            caption: 'Integration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f9d0ef7d9f5a4f4a827d2368e168db46'
                        key: {
                            sys_ui_section: {
                                id: 'dc275ae15ae9447c8119b357400deec0'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'discovered_item'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'fa3759ea97cd41d7ac2a50078a138d8a'
                        key: {
                            table: 'sn_vul_asc_integration_run'
                            short_description: 'Runs are not edited'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fa58c05e2c3d4294b42dfdf8f594c078'
                        key: {
                            sys_ui_section: {
                                id: 'd9471e17d4584a75ba2d469670ecca8a'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fa5df4cf5fb4480bbbc2f58abdc272f8'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                            value: 'ok'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'fadf032e620c4ce4a5e74549f97f27ca'
                        key: {
                            name: 'sn_vul_asc_finding'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb09e2df5ba041958a22099354a3c127'
                        key: {
                            sys_ui_section: {
                                id: 'e129531a186045bb9864fec697059cef'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb36e3fe8d5f418abf2800c4fe612dd9'
                        key: {
                            sys_ui_section: {
                                id: '56bef78ce19c4fa485894a5054b5fd9d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'region'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb38e1b328e146a48470a739d579cbb2'
                        key: {
                            sys_ui_section: {
                                id: 'f99a095e91e44c61a50511954106463e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fc1f7bf1163448be9a84d4e38a7fdadb'
                        key: {
                            sys_ui_section: {
                                id: '571b7ca1b2e3474ab25a013611b641de'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fc6bad500b1c4bc4828e00dfc6b41375'
                        key: {
                            sys_ui_section: {
                                id: '7629ca9c58b540a294a8eaa3ff1b7a44'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fcee8216a1054f7b853f4496e2fd3e01'
                        key: {
                            sys_ui_section: {
                                id: 'f28aa563e36944dd8f87d6a8a75401ce'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'display_name'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fcf2e2b117ae4b52ae5548f8b44a5ab7'
                        key: {
                            sys_ui_section: {
                                id: 'b341d38918ce4267ae4908c41341c763'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_evaluated_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fdaac3d0961b4d0fa27f9692952bdc1e'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_title'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fde7c27e012140b2a5bd7c76aabf4f85'
                        key: {
                            sys_ui_section: {
                                id: '9452b82d473149c6ad463e3b3f202070'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '2'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'fe23c5bfa0a442ee9e26bc68da8d349a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'fe448e26b7af404eaddda1f556623dc2'
                        key: {
                            ui_policy: {
                                id: '6ceb84d10a914a959606745885f2d1ed'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'A template belongs to no deployment'
                                }
                            }
                            field: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fea23b64113c41008257bbfdc61caf71'
                        key: {
                            list_id: {
                                id: '33edb43c1d244e95a860b4c453eef417'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'validation_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fec06b82ff554494b1f2b354e0bedc07'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'last_found'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fec7862017e74a8c99b9123534e82ad8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'first_cursor'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fed4ccf1b9d04548a4fed9a3951d8849'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fed8514a316347f88ecc50029bf10ad7'
                        key: {
                            sys_ui_section: {
                                id: 'f7eee365266e41e4b563625d452bae89'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'client_id'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff72cb1bfe4e4fe091f355261cf8331a'
                        key: {
                            sys_ui_section: {
                                id: '312e375cf6994f558d7b49c35f4cedc0'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ffba26ca843444d980626c124e3de879'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target'
                        }
                    },
                ]
            }
        }
    }
}
