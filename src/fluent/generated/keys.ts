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
                        id: '045ffec8f43c4479a97399e31ffeab33'
                    }
                    'module-integrations': {
                        table: 'sys_app_module'
                        id: '4ef006d4d9c1424a90b0eb19946f617c'
                    }
                    'module-properties': {
                        table: 'sys_app_module'
                        id: 'a3bf33f5936741aa860b67d54c71529e'
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
                        id: '490d90f54ab3419293a848d5abbcfa9a'
                    }
                    'property-category-absent-pulls': {
                        table: 'sys_properties_category_m2m'
                        id: '6909bf4fc5d245fc8f03cd2d42376f5e'
                    }
                    'property-category-comprehensive-days': {
                        table: 'sys_properties_category_m2m'
                        id: 'c27a77aa54cc4de8b2fcb8c77f4f55fa'
                    }
                    'property-category-max-attempts': {
                        table: 'sys_properties_category_m2m'
                        id: '42ebdd0932b947518e8802183ac02f9f'
                    }
                    'property-category-overlap-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '193f988ab9c14fd190aae1ef81bb043e'
                    }
                    'property-category-settle-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '5b054b67a0f6479a84411bdbd3d73287'
                    }
                    'property-category-step-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '73630ae2179f4a1f918e8ad88db44ac0'
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
                    'property-step-seconds': {
                        table: 'sys_properties'
                        id: '6d83f576ee4b488dabd9e8c881edc59d'
                    }
                    'related-list-deployment-checks': {
                        table: 'sys_ui_related_list_entry'
                        id: '4fa23aa1cb9b4d71956a268beab96019'
                    }
                    'related-list-deployment-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: '601ec2bb55824a1fa57f76069546ef96'
                    }
                    'related-list-deployment-integrations': {
                        table: 'sys_ui_related_list_entry'
                        id: '3418911c137b46f1a1b8c4c559c0d801'
                    }
                    'related-list-deployment-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: '9059386b8f09489da6814d3837e599cf'
                    }
                    'related-list-integration-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: '653a9576f9bd46e58da2e7ea595e8a4d'
                    }
                    'related-list-run-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: '7e6748fd3efe4cb6963fe367dd7c272f'
                    }
                    'related-list-run-processes': {
                        table: 'sys_ui_related_list_entry'
                        id: '8bb900881bf3417fae53fa68beec6753'
                    }
                    'related-lists-deployment': {
                        table: 'sys_ui_related_list'
                        id: 'a2a9fa8943f14a7ba0598b81075a23c1'
                    }
                    'related-lists-integration': {
                        table: 'sys_ui_related_list'
                        id: '99f7cc5b5293454ca499a85a3d29af69'
                    }
                    'related-lists-run': {
                        table: 'sys_ui_related_list'
                        id: '5c9a3b0665b6451cb548446094b61c74'
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
                    src_server_assessments_complete_ts: {
                        table: 'sys_module'
                        id: '3013ae10a0bb431598cfd33c60a5dcbe'
                    }
                    src_server_assessments_import_ts: {
                        table: 'sys_module'
                        id: 'b1527d00a6a647ab9437cf03c5d67317'
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
                    'src_server_platform_glide-checks_ts': {
                        table: 'sys_module'
                        id: '7b42f61581524e4aa1b801383d53ab43'
                    }
                    'src_server_platform_glide-citations_ts': {
                        table: 'sys_module'
                        id: '4003503d2c8848548533334109df1fbd'
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
                    src_server_runs_waves_ts: {
                        table: 'sys_module'
                        id: '5dcd49cb4a3b44c7adccb5f28d6a9560'
                    }
                    'ui-action-cancel': {
                        table: 'sys_ui_action'
                        id: 'fe7ad755ec7b4bc6b1c75e9d5550e598'
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
                        id: '00e0493ba1b649159686032b4ffe3e59'
                        key: {
                            sys_ui_section: {
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        table: 'sys_ui_list_element'
                        id: '015b031053a541a9a49b79db3ed536e2'
                        key: {
                            list_id: {
                                id: '646a520ce05440a9b0295b784000213a'
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
                        table: 'sys_ui_policy_action'
                        id: '017f1278cf204041ae4a6742484d25e2'
                        key: {
                            ui_policy: {
                                id: 'f19ac7ccd37a4d2ea6c302243b0c401d'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '01ef7c2b53ac4b938ff05af50238c672'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'ua_table_licensing_config'
                        id: '01f53e52d9d6428a945404f3fd612f6c'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0253696be232457ab19f1fa2323a06f8'
                        key: {
                            ui_policy: {
                                id: 'f19ac7ccd37a4d2ea6c302243b0c401d'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'remedy'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '02f04a773dfc4548a5fc1e7b809740cd'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'requests'
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
                        table: 'ua_table_licensing_config'
                        id: '03a7de60529b46779c0a3720cc71e440'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '03d6b20aa97e42f8811af0ac4e5f11ba'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_action'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '042733080f7742798c52acc4e8c4c3f4'
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
                        table: 'sys_ui_element'
                        id: '05b987ce64b644acb06f0aa5fc1b30d7'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_ui_form_section'
                        id: '05de47de839745a291a1fc53e66a20b8'
                        key: {
                            sys_ui_form: {
                                id: '09cbefa7e9ea472c990e28882d27c1e2'
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
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        table: 'sys_ui_list_element'
                        id: '0652b3b0a28146ba980ac3d2ef386c57'
                        key: {
                            list_id: {
                                id: '7572e539416a49e5bca323e228a3fbb5'
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
                        table: 'sys_documentation'
                        id: '068871e558024b65b59a2580ad80aa6c'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '06b42be877704a93907cbacf8c9b242d'
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
                        table: 'sys_dictionary'
                        id: '071a3c663c43400290e0d4234ea41fd5'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'integration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '072624f7bbf74a93897b14552ca837a1'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        id: '075d3a45b51a4637bb512af2a2968408'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '078f02a0403244fa94a9cd751d7b5c3b'
                        key: {
                            ui_policy: {
                                id: '088181e86d5243b6a65016351151f75b'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'template'
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
                        table: 'sys_documentation'
                        id: '07b53cf0587548f990bb68279ce6ec29'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'external_id'
                            language: 'en'
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
                        table: 'sys_ui_policy'
                        id: '088181e86d5243b6a65016351151f75b'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'What a deployment and its runs write is not edited'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0881ce55182943cf98155f981b9c1982'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_documentation'
                        id: '089f4b57b8a04a67b59bb4c57b8451c6'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_key'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '091978a766854a93836f99f217509a27'
                        key: {
                            sys_ui_section: {
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_ui_list_element'
                        id: '09a0b451b47448c0b075338126ba1ed2'
                        key: {
                            list_id: {
                                id: 'f96c622fca004b6faeb2b7cc6fb7e158'
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
                        table: 'sys_ui_form'
                        id: '09cbefa7e9ea472c990e28882d27c1e2'
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
                        table: 'sys_ui_policy_action'
                        id: '0a05a94b9f9c443f83f6dd04b4562c7d'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0a133114a7224d84b123006235c763a9'
                        key: {
                            list_id: {
                                id: '203d43773d5647ef8d4ab42c071dfdb9'
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
                        table: 'sys_ui_element'
                        id: '0a28a336c3e34082b76e48278a52e693'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_ui_policy_action'
                        id: '0ac7063d0c244c2988956153d6d5b8ab'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0ad772f3dbb449aa822d45e77e898be7'
                        key: {
                            list_id: {
                                id: '6edcd7887d484dba92ca814b876c34e7'
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
                        table: 'sys_ui_form_section'
                        id: '0b15b37fd6c94b5e99ef8d003a51886a'
                        key: {
                            sys_ui_form: {
                                id: '09cbefa7e9ea472c990e28882d27c1e2'
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
                                id: '042733080f7742798c52acc4e8c4c3f4'
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
                        table: 'sys_ui_element'
                        id: '0b84ba73a44d4066b8c3beeaafffae4a'
                        key: {
                            sys_ui_section: {
                                id: '31ec6845ae7c4a2c9a2e782baeaf64c0'
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
                        table: 'sys_ui_element'
                        id: '0badd56423a84aa5b2f93720deb785b3'
                        key: {
                            sys_ui_section: {
                                id: 'd148be9014d24130aa75781a27ec1e0e'
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
                        id: '0bbab0f60e95420186fdfd9a2d9a7df2'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_ui_element'
                        id: '0c9217409fe742d9b0b14bb7658cd825'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_ui_list_element'
                        id: '0d659bd6ec1f44b383e1ab8866f5b155'
                        key: {
                            list_id: {
                                id: '203d43773d5647ef8d4ab42c071dfdb9'
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
                        table: 'sys_ui_policy_action'
                        id: '0d66083a21994c438fd0280a0e6be96d'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'retired'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0d6f31be441d41e2962082e5fe2ae338'
                        key: {
                            sys_ui_section: {
                                id: '244943185de941a798f6d6dce155849e'
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
                        table: 'sys_ui_element'
                        id: '0db1ba8280ea4d4ba3daaa6dd98bfb9e'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_ui_policy_action'
                        id: '0de6cd19a8154acd9f29dc09db3aeb73'
                        key: {
                            ui_policy: {
                                id: 'c30e3723781048e2ad9288fa2862d01e'
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
                        id: '0e371f2870884f42bff26b44f23f6e13'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_updated'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0f20a82b03f640409ca2c86a78cb1d1e'
                        key: {
                            list_id: {
                                id: '7572e539416a49e5bca323e228a3fbb5'
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
                        table: 'sys_ui_list_element'
                        id: '0f40075f49a54763ab1c4c40e7badf49'
                        key: {
                            list_id: {
                                id: 'e4726dd11bf74985b6d812111c40772d'
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
                        table: 'sys_ui_section'
                        id: '0f55df56055c4d9c987f6faceffc31ac'
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
                        table: 'sys_ui_element'
                        id: '0fa8e60b71554c2eaa9055acacc0a0f1'
                        key: {
                            sys_ui_section: {
                                id: 'bc7e32a4085245a08553e80497b96aa6'
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
                        table: 'sys_ui_section'
                        id: '0fade288352148a5b2de057e6c0a1346'
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
                        table: 'sys_dictionary'
                        id: '0fe58de9be2a46c0a02e4bee7484c242'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        table: 'sys_ui_list_element'
                        id: '107ea2ee80a7460fb2d553121d1ee300'
                        key: {
                            list_id: {
                                id: 'e4726dd11bf74985b6d812111c40772d'
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
                        table: 'sys_ui_element'
                        id: '109d804ebf3c4ff082eb3896343ea1f3'
                        key: {
                            sys_ui_section: {
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        table: 'sys_ui_policy_action'
                        id: '10aff799418c4314a1928a99e80efff5'
                        key: {
                            ui_policy: {
                                id: 'cabde472e84f4ce4b171eacc1c0dc765'
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
                        id: '10d6e356afc94bfdb03a218df0ea38be'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1175f9703be34d09ab916a1a309dfbce'
                        key: {
                            sys_ui_section: {
                                id: '0fade288352148a5b2de057e6c0a1346'
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
                        table: 'sys_ui_element'
                        id: '117f211d261c47b39098c4aec551c8ce'
                        key: {
                            sys_ui_section: {
                                id: 'ed78ce1a5fdd4b3dbf82446b5b4ba6d8'
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
                        table: 'sys_dictionary'
                        id: '1366d11bef4345e5a84759c11b7b4fff'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'order'
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
                        table: 'sys_ui_element'
                        id: '143673a923ad4d2fbf9e7dc9a9428d12'
                        key: {
                            sys_ui_section: {
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_ui_list_element'
                        id: '147f2db864c74e54a1712acab0e3c3b5'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        table: 'sys_documentation'
                        id: '14f3d896d7244a38b6c1442993753151'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '155ee28e66f446c99f1739335261181f'
                        key: {
                            list_id: {
                                id: '7572e539416a49e5bca323e228a3fbb5'
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
                        table: 'sys_ui_element'
                        id: '15ce76a7406549579e32e0d00fec7136'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                        table: 'sys_dictionary'
                        id: '1649da2ff208454bb0f3d13af7865f89'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'NULL'
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
                        table: 'sys_ui_element'
                        id: '1727e82d47ec4995981e9e6e21d8c775'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                        table: 'sys_documentation'
                        id: '1752a4e0bd2c4aceb1be6b590f5d375c'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'closed'
                            language: 'en'
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
                        table: 'sys_ui_section'
                        id: '18a5181ebcdf43a8bb82174de6f2298c'
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
                        id: '18a95eae5ad24f1bb53e87290d8d4ef3'
                        key: {
                            sys_ui_section: {
                                id: '91ff740d8ab04ec3843030c620707685'
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
                        table: 'sys_ui_list_element'
                        id: '18a9bb8a2ea2444da922fbf4af14afd6'
                        key: {
                            list_id: {
                                id: '646a520ce05440a9b0295b784000213a'
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
                        table: 'sys_ui_element'
                        id: '18c70c1811de470588c017716fcde6cc'
                        key: {
                            sys_ui_section: {
                                id: '20446c676bc74a8bb8bcb098b26ac35e'
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
                        table: 'sys_documentation'
                        id: '1901d11df2f147a687473a09521b934b'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '19454d9e52ff4163912f5e448bd0c721'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'first_seen'
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
                        table: 'sys_dictionary'
                        id: '1a68444d98504cfbac7179a749ae4bb8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a9fd649569a4d41bbaa217afda72f35'
                        key: {
                            sys_ui_section: {
                                id: '244943185de941a798f6d6dce155849e'
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
                        table: 'sys_ui_element'
                        id: '1aaaca61b26b4e78b620dd097506a925'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_ui_list_element'
                        id: '1b6912fb896347b7a21ef61aaaec0e76'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_dictionary'
                        id: '1bc7a1dc8a924af798935340e4f93bf4'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'requests'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1bcd706d351a417ca04de4f0d3505b7d'
                        key: {
                            list_id: {
                                id: 'c3075dacb4cd402d939b2ee8dfa6e90f'
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
                        table: 'sys_ui_element'
                        id: '1cff843df56c4b0a8ae249248d072b0b'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_choice_set'
                        id: '1d040c0b6f904b88b8e1732fe34ec66c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
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
                        table: 'sys_ui_policy_action'
                        id: '1d81a939f1fc45f2aa10181185d78289'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'integration'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1dc0d9b72a1f411e859b3d35894762a9'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        id: '1dce4b1d41014f77a094b3aa6c097c10'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'attempts'
                            language: 'en'
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
                        table: 'sys_ui_policy_action'
                        id: '1e6d0d3da00f4da9ac9f22776d2f513f'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e9523b5d4814523b8db9f9e05f1e4a0'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_documentation'
                        id: '1ee036207ceb4e148a19a5c48a14fb80'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'page_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1ef69fbb3c8b4171aeb388d2a312f280'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f2393635c0f4f1ab495b883632e7240'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                            position: '8'
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
                        table: 'sys_documentation'
                        id: '201259ab5f1c455ca84533e1f7386adf'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'metadata'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '203d43773d5647ef8d4ab42c071dfdb9'
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
                        table: 'sys_ui_section'
                        id: '20446c676bc74a8bb8bcb098b26ac35e'
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
                        id: '20a1890c4b23468fa74c2d379401ae3c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '20af84b9b1834864a7c122022f3a3633'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_ui_policy_action'
                        id: '211ff0e33c2e4e3c89580890b3ef41f4'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'reason'
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
                        id: '218e61bb971d48b3a42f8a3bc389d706'
                        key: {
                            list_id: {
                                id: 'e4726dd11bf74985b6d812111c40772d'
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
                        table: 'sys_documentation'
                        id: '221baddae54e401c90d4d70179789dc7'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '221e9e79c99a46e8b8a493fcac3bbda7'
                        key: {
                            sys_ui_form: {
                                id: 'cdaf6496418d47df997924360aa8a0af'
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
                                id: '31ec6845ae7c4a2c9a2e782baeaf64c0'
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
                        table: 'sys_documentation'
                        id: '22b71fbf16ad4cc2825a469da62d4d3b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2342def9105e4f138f3dfab955fe505b'
                        key: {
                            list_id: {
                                id: 'e4726dd11bf74985b6d812111c40772d'
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
                        table: 'sys_ui_element'
                        id: '2396e38e750b47cc8ba26e63cdd6ec61'
                        key: {
                            sys_ui_section: {
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_ui_form_section'
                        id: '239ace5ddded4509940da8722dacca94'
                        key: {
                            sys_ui_form: {
                                id: 'cdaf6496418d47df997924360aa8a0af'
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
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_documentation'
                        id: '239b98789b654a7bbd3a8b1ee6815094'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_changed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '23e7b602e67c4c2f828541a47a44608d'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Repeat Interval and Starting: for periodical schedules'
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
                        table: 'sys_ui_section'
                        id: '244943185de941a798f6d6dce155849e'
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
                        id: '24e8cfae772744e28311aeab768a30f0'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        table: 'sys_ui_policy_action'
                        id: '24ef465032e84b04becb49e70c86b1ed'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
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
                        id: '25028d7b96084fed973d746e5f82b30c'
                        key: {
                            sys_ui_section: {
                                id: '0fade288352148a5b2de057e6c0a1346'
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
                        table: 'sys_index'
                        id: '250b99b121f34b61abb42d6650af4788'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'deployment,type,last_run'
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
                        table: 'sys_ui_policy_action'
                        id: '25b74bcd15fd4017b49ba7ee14a8b755'
                        key: {
                            ui_policy: {
                                id: 'e87f61c741b446c3b04199acc661851e'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'A template belongs to no deployment'
                                }
                            }
                            field: 'deployment'
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
                        table: 'sys_ui_list_element'
                        id: '261b8287d5634817b39d909f79253776'
                        key: {
                            list_id: {
                                id: '6edcd7887d484dba92ca814b876c34e7'
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
                        table: 'sys_ui_list_element'
                        id: '268d53d272cf43bea3664724fba9f214'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        table: 'sys_ui_element'
                        id: '2692c0aa6ec34e44a5008d3b40f376cd'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                        id: '26ab424b65b94466a63f2297fdbcfebb'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'login_url'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '26be5f77566d4bb6a2981fdf1393fd65'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'type'
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
                        table: 'sys_ui_element'
                        id: '26f64a90129b400880896464da1c8ec2'
                        key: {
                            sys_ui_section: {
                                id: '62b246b3a2784d2995e4222e8348d8b3'
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
                        table: 'sys_documentation'
                        id: '26fb7fb269df4ae8b59aca9abad8e75a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '26ff25b3135e43b7ba11fe9dfc4f2ea5'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        table: 'sys_dictionary'
                        id: '27290f30e1d842e792fbd21bf3685c48'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '274c4f62efe84ec79f8e1aaa0c614bcc'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_dictionary'
                        id: '27e399e512bf446e8af2c1bd7426ffa0'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27e5bb4eb192428480304de61286472e'
                        key: {
                            sys_ui_section: {
                                id: 'ae13aa1adb8f46c9a5ba38ec21f73a6b'
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
                        table: 'sys_ui_list_element'
                        id: '28548d725af24d28bae94a2f6f845308'
                        key: {
                            list_id: {
                                id: '6edcd7887d484dba92ca814b876c34e7'
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
                        table: 'sys_dictionary'
                        id: '286c016489784d268b6c140d456139e9'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'create_cis'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '287182ca558b47fdaf80c08c19dbf3d5'
                        key: {
                            list_id: {
                                id: 'b276108f75174a929e3c301a12a41b73'
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
                        table: 'sys_dictionary'
                        id: '28b3c3d34b204897b5387e53c53870cb'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '28c025ba47e2446289498da4da228a65'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '28c316eb85a8444293648df0b26a5ebb'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '28c93ff7d1c449c7b244395c4bbf9077'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_ui_list'
                        id: '290b4d7b8fa14eb5969ea631ad908ef5'
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
                        table: 'sys_ui_section'
                        id: '2a010dc29c7d40c2819e2f6ed3f4d9ab'
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
                        id: '2a2c290ff14a431186b80a44a7b18d18'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '3'
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
                        table: 'sys_ui_policy_action'
                        id: '2a8bc491cbdb4aecb0f3694cde782827'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'status'
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
                        id: '2ad87ef55f55499191073dcd2faebc67'
                        key: {
                            list_id: {
                                id: '290b4d7b8fa14eb5969ea631ad908ef5'
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
                        table: 'sys_ui_list_element'
                        id: '2af1eba1400d4d978b239dadf7fa55f2'
                        key: {
                            list_id: {
                                id: 'e4726dd11bf74985b6d812111c40772d'
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
                        id: '2b20db440767412d8cdab2254258d6d5'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_ui_form'
                        id: '2b7cda416f5e4f97b1d9e4ba66a899b2'
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
                        id: '2bdf45303932485eb158a2571d7cb7fa'
                        key: {
                            list_id: {
                                id: 'c3075dacb4cd402d939b2ee8dfa6e90f'
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
                        table: 'sys_ui_policy_action'
                        id: '2beddfac7eda4b15a99d76cdbd339b39'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'rejected'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2c53f5252af245bf909fbcac9b9202ce'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                            position: '5'
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
                        table: 'sys_ui_list_element'
                        id: '2ce90430d23743fdbd14c32bc30d1e62'
                        key: {
                            list_id: {
                                id: 'b276108f75174a929e3c301a12a41b73'
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
                        table: 'sys_ui_element'
                        id: '2d37a8357311427db188874a5a1d01fe'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_ui_element'
                        id: '2d4cfec740914287a61a748735020139'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                            element: 'missed'
                            position: '9'
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
                        table: 'sys_documentation'
                        id: '2e36d69f6ce443759396dd68cdf16bb7'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2e47c9aa9a734c00941cafe63d5e844b'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        table: 'sys_db_object'
                        id: '2e5e3443d51841b287955a585fcc4b36'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2ec550e5bd4e48b7ab50ef4dabf34c20'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_ui_element'
                        id: '2fbd8d2415064f0bb1400d3dbec4b7e6'
                        key: {
                            sys_ui_section: {
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_ui_policy_action'
                        id: '2fd107eb73064c3bb3984f1c45299c09'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '30210b4c04b147ef8432cf3e691b4487'
                        key: {
                            list_id: {
                                id: '290b4d7b8fa14eb5969ea631ad908ef5'
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
                        id: '307a76adf3cd406b995b9dfa5b046f0a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '307f01602e444659a3d11db8fce545a6'
                        key: {
                            sys_ui_section: {
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_ui_element'
                        id: '30c4ea5b8274420eb7ba011d06ea7b50'
                        key: {
                            sys_ui_section: {
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        table: 'sys_ui_policy_action'
                        id: '310dafb2c6214dc780747707fcc2e521'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'expected'
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
                        table: 'sys_ui_element'
                        id: '3136d0cc1a60451fbc58476dc8a80780'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                        table: 'sys_ui_form_section'
                        id: '316899d386674f5b829f61b37763a89b'
                        key: {
                            sys_ui_form: {
                                id: 'c2f0ac928ac542f0a0c0077758ffc644'
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
                                id: '18a5181ebcdf43a8bb82174de6f2298c'
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
                        table: 'sys_ui_element'
                        id: '31a6890ea9134684ac1b233b21e37874'
                        key: {
                            sys_ui_section: {
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        table: 'sys_dictionary'
                        id: '31aa033996fc467ca66557dfc290c5cc'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '31e420cb93f34ec2abb75f0fd35d597d'
                        key: {
                            list_id: {
                                id: '718e0a85dc954636b99a888fbb95061d'
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
                        table: 'sys_ui_section'
                        id: '31ec6845ae7c4a2c9a2e782baeaf64c0'
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
                        table: 'sys_ui_element'
                        id: '3246888961cf4eaea689d96be359ebde'
                        key: {
                            sys_ui_section: {
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_documentation'
                        id: '32714bd914224862a82395706be1b7e1'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'integration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '327442b34de94ad29151b72376b5dc03'
                        key: {
                            sys_ui_section: {
                                id: 'ed78ce1a5fdd4b3dbf82446b5b4ba6d8'
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
                        id: '331b6f290e27422abb94ca314d7874db'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '331ef27132f84cd09e5a02f95f1ca338'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_ui_element'
                        id: '338b318b362f4a78bdb3f41ea8aa0193'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3429592f1a664d2da2f6a3b7663de2fb'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'error_code'
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
                        table: 'sys_ui_form'
                        id: '35cab16afeab4b1e95a763982580add8'
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
                        table: 'sys_ui_list_element'
                        id: '3665045ca5cb42a6a2dc771a48afb94a'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_ui_element'
                        id: '3759026d5a504f18a94ffe8b0af66772'
                        key: {
                            sys_ui_section: {
                                id: '18a5181ebcdf43a8bb82174de6f2298c'
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
                        table: 'sys_ui_element'
                        id: '38477985d3384328b8e3cb65bf1f25e6'
                        key: {
                            sys_ui_section: {
                                id: 'caecd1ac277841c98875bf9e474c9271'
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
                        table: 'sys_ui_element'
                        id: '39489f720ecc49d19b08c44eae752d4b'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_ui_list_element'
                        id: '39c23d40ee614be7b4d765357b009528'
                        key: {
                            list_id: {
                                id: 'b276108f75174a929e3c301a12a41b73'
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
                        id: '3adb9cd4d6c54c779eb01e68be6324f2'
                        key: {
                            sys_ui_section: {
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        table: 'sys_ui_element'
                        id: '3b226f92331043ceb3ec7b4a574f6e90'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_ui_element'
                        id: '3b2bfca2127b426f871a6b81942c06ed'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_dictionary'
                        id: '3b3dadbf57a04cdd9d4940bf69a6ae04'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'name'
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
                        table: 'sys_ui_policy_action'
                        id: '3ba4ca815c834d009343a422f83a4a05'
                        key: {
                            ui_policy: {
                                id: 'ef312795dff74f59b72dde7731ede398'
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
                        id: '3ba4f06cd4e44bd5b8e5b4db91e047b2'
                        key: {
                            sys_ui_section: {
                                id: '042733080f7742798c52acc4e8c4c3f4'
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
                        table: 'sys_ui_section'
                        id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_ui_element'
                        id: '3bd906bd114c418787fd567c8dd8bfc8'
                        key: {
                            sys_ui_section: {
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_dictionary'
                        id: '3be5d435ce264fa6aa16d3f6051e1696'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3be809b059864c6d97827a0916b9292b'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        id: '3c255ef140d1413c9dc6334e86c8e361'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'verdict'
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
                        table: 'sys_ui_element'
                        id: '3c88d9e7fdb94edbbd0be94939eb3114'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_ui_form'
                        id: '3d1f8737e5984f2fa3569bb777151fe5'
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
                        table: 'sys_ui_section'
                        id: '3d597060b8314a81adf9bcbdd1b45920'
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
                        table: 'sys_ui_element'
                        id: '3d69ec0454d84277a5cc1e62f8577267'
                        key: {
                            sys_ui_section: {
                                id: 'bc7e32a4085245a08553e80497b96aa6'
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
                        table: 'sys_ui_policy_action'
                        id: '3d71cf39265d49c1aa93e99e00c83290'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'window_from'
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
                        table: 'sys_ui_policy_action'
                        id: '3d8320417d1b472198cf2e18a627e273'
                        key: {
                            ui_policy: {
                                id: '088181e86d5243b6a65016351151f75b'
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
                        id: '3daa15e5c63f4616b513913fd453ea87'
                        key: {
                            list_id: {
                                id: '7572e539416a49e5bca323e228a3fbb5'
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
                        id: '3eed74a596684fae9999953fc31cf539'
                        key: {
                            sys_ui_section: {
                                id: '0f55df56055c4d9c987f6faceffc31ac'
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
                        table: 'sys_ui_element'
                        id: '3f1cc376a0d649d5a73d940879be222d'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                        table: 'sys_ui_policy_action'
                        id: '3faa2ea7ac674357be688f1958de8ee4'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
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
                        id: '3fb9bd7ff1cf45afa4bf36f65206f1c7'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        id: '3fe2616b55434fc5a99f724caf8bb5a8'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'template'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3fec07b7b9f34944a5b4989c2ac2db45'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                        table: 'sys_ui_policy_action'
                        id: '412b116cd42244f891ef0d6c558ba159'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'wave'
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
                        table: 'sys_ui_element'
                        id: '41a05c1748c6443fb6595d84e8d3c00e'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                        table: 'sys_dictionary'
                        id: '41a24528fa1a4f029378333c95a3012e'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
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
                        table: 'sys_ui_element'
                        id: '42a849a22f984a5ebc3a41d457cd251b'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '430a8f83fb2a40e48a152d0225968aeb'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
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
                        id: '4353feaa37074a48afeeade88c37204c'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'trigger'
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
                        table: 'sys_ui_element'
                        id: '43c422076eec4bd8a00edd7d6ffa7fae'
                        key: {
                            sys_ui_section: {
                                id: 'ae13aa1adb8f46c9a5ba38ec21f73a6b'
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
                        table: 'sys_documentation'
                        id: '441a6362f22749668e5be6bdf1fe515d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '44406284a0314d72bb217c7e8fed9cc9'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        table: 'sys_ui_element'
                        id: '445b8f66e0ae4ecf91e4396b438f8688'
                        key: {
                            sys_ui_section: {
                                id: '31ec6845ae7c4a2c9a2e782baeaf64c0'
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
                        table: 'sys_ui_list_element'
                        id: '44840f93cf2c4e8b9e0647a11920dfc1'
                        key: {
                            list_id: {
                                id: 'a3d02c1e2d2144428509fb6e44011808'
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
                        table: 'sys_ui_list_element'
                        id: '4538db59839140a58bffc8a03ea9563e'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        table: 'sys_ui_element'
                        id: '4565528c355d4e72be99cc4b9e204265'
                        key: {
                            sys_ui_section: {
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_ui_element'
                        id: '45bab277cb4f449f91facace7f432595'
                        key: {
                            sys_ui_section: {
                                id: '042733080f7742798c52acc4e8c4c3f4'
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
                        table: 'sys_dictionary'
                        id: '45d3559cba6b4b73aea354131fc6b363'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45db19a068e348b3b58aa1e463ef67a9'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        id: '467e2c78245f4583b2bab7abb81b2465'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '46c7661acae1412cb557a00c2d19dfd3'
                        key: {
                            list_id: {
                                id: 'f96c622fca004b6faeb2b7cc6fb7e158'
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
                        table: 'sys_documentation'
                        id: '47248f0f1cae42ddb0408c6bea579e91'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '4806eba4e49340a2ad45be7deb1e4248'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        table: 'ua_table_licensing_config'
                        id: '4863bcdff7c848fb88470934990bce5d'
                        key: {
                            name: 'sn_vul_asc_integration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4863dbc9c271404ab3e02c923d78540a'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_ui_form_section'
                        id: '4892e5e9777c48eeb1368e5d023c74d5'
                        key: {
                            sys_ui_form: {
                                id: 'f4dc9f77807a454f9548e1ecb5800438'
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
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        table: 'sys_ui_element'
                        id: '489e39cd46554f969a1a7dd12f60b6fb'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_dictionary'
                        id: '48af9763059144509bbf106f8edad7c9'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control_title'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '48f01a0e9b1e4793b3f7f0c209103184'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'state'
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
                        table: 'sys_ui_policy_action'
                        id: '49af456113964ae8bf93c23049397dde'
                        key: {
                            ui_policy: {
                                id: '23e7b602e67c4c2f828541a47a44608d'
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
                        id: '49b375a6c29848bb89edc494a1a48bf4'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_ui_element'
                        id: '49bedef713a841c69fd51c9d03d2b4bc'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '10'
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
                        table: 'sys_dictionary'
                        id: '4b4b327d8b9249f9a51c05f3959818bf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4b577c487a714e94abe1f53bdf8fcf0c'
                        key: {
                            sys_ui_form: {
                                id: 'f4dc9f77807a454f9548e1ecb5800438'
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
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_documentation'
                        id: '4bba39e10e1947ed8248023836a39935'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4bee71059a854a46bc8daa8317e9f1b2'
                        key: {
                            sys_ui_form: {
                                id: '8ca66f14107840929f4dda4e85f9aab5'
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
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                        table: 'sys_ui_list_element'
                        id: '4bf5e52edc6a425a8e96f425d33cb96f'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        table: 'sys_dictionary'
                        id: '4c44fc8de07f4d45ae53fc9ff05efa99'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4c47495ae9704bc0a1cf245e7e053ec9'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_ui_list_element'
                        id: '4c5139fc2842412eb1b37d7523116ba3'
                        key: {
                            list_id: {
                                id: 'c3075dacb4cd402d939b2ee8dfa6e90f'
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
                        table: 'sys_ui_element'
                        id: '4c7b0e70e91b4d19af247db54ff20a2f'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_ui_policy_action'
                        id: '4cd2cfb8dd2240b7956931b18836bdcd'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
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
                        id: '4d23d74e050f41f2926378cb9fa8870e'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                        table: 'sys_dictionary'
                        id: '4d32e8bd81fc40a78adedd6aa44a48af'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retired'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d4ac7169fcc477fb6982bade3809f67'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_ui_policy_action'
                        id: '4d61a04825fd4c12990565875837487a'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'window_to'
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
                        table: 'sys_ui_element'
                        id: '4d9b9d0aa4c0458f975353a5f5d55e25'
                        key: {
                            sys_ui_section: {
                                id: 'caecd1ac277841c98875bf9e474c9271'
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
                        table: 'sys_ui_element'
                        id: '4ebcf68ff788499582e2055c4bd99650'
                        key: {
                            sys_ui_section: {
                                id: 'ae13aa1adb8f46c9a5ba38ec21f73a6b'
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
                        table: 'sys_ui_policy'
                        id: '4ef5a5462cc641e2bcb282eabb84c928'
                        key: {
                            table: 'sn_vul_asc_integration_process'
                            short_description: 'Processes are not edited'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ef8cf63851741998e0321680d64f022'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_ui_element'
                        id: '4efabc017dab46e285cdaabbac158af3'
                        key: {
                            sys_ui_section: {
                                id: '244943185de941a798f6d6dce155849e'
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
                        table: 'sys_ui_policy_action'
                        id: '4f2809356f2b49478a4eb3145189aa88'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'started'
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
                        table: 'sys_ui_element'
                        id: '4f927ab1748e4f3889f728301f7aa778'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_ui_policy_action'
                        id: '50af58847b264615acffb9e2415e0f9f'
                        key: {
                            ui_policy: {
                                id: 'e87f61c741b446c3b04199acc661851e'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'A template belongs to no deployment'
                                }
                            }
                            field: 'template'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '50e4938eb43f45febc0bbb84e1aff849'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_ui_form_section'
                        id: '50f21d739ee447e8bd918f1122dc69b9'
                        key: {
                            sys_ui_form: {
                                id: 'f4dc9f77807a454f9548e1ecb5800438'
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
                                id: '3d597060b8314a81adf9bcbdd1b45920'
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
                        table: 'sys_dictionary'
                        id: '5117797b84224790acf78013c03fd307'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_criticality'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5119150d9f69474cb20eceb1c32bdbcc'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        table: 'sys_ui_policy'
                        id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                        key: {
                            table: 'sn_vul_asc_finding'
                            short_description: 'Findings are not edited'
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
                        table: 'sys_ui_policy_action'
                        id: '526510bcd3eb4489938ec9a44b0da247'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
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
                        id: '531881ae18a34670941d3d9cabbf1a45'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'region'
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
                        table: 'sys_ui_element'
                        id: '53d2c1338b5b4668954c553cce6a5007'
                        key: {
                            sys_ui_section: {
                                id: 'd23090dbf49b49699c473b79dcbab195'
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
                        table: 'ua_table_licensing_config'
                        id: '540a47b32d9c43ea97b5f4a795062c1a'
                        key: {
                            name: 'sn_vul_asc_group_member'
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
                        table: 'sys_ui_list'
                        id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_ui_element'
                        id: '54ada7c1142743e3bb9561cf2a77b68e'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                        table: 'sys_ui_element'
                        id: '54c4d787b1d44e37bf215a40cdecaa64'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '54e0d07b423043fd84333dbc8a549211'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        table: 'sys_ui_element'
                        id: '551e7feb5b4141159710aecc51edc245'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '12'
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
                        table: 'sys_ui_list_element'
                        id: '556e8f73fa404fbca9cb849a1971eb41'
                        key: {
                            list_id: {
                                id: 'b276108f75174a929e3c301a12a41b73'
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
                        table: 'sys_ui_element'
                        id: '5584b91b205f4b3a984168b0a7452a63'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_ui_list_element'
                        id: '55c41a688d7041e5beaa3161519d863e'
                        key: {
                            list_id: {
                                id: 'f96c622fca004b6faeb2b7cc6fb7e158'
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
                        table: 'sys_ui_policy_action'
                        id: '55f01161e91c4c91b18f5580ff9e70eb'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'rejected'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5606570b58e645bdb865a8024c1fa001'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '563c620c54014ac0955647c510557a48'
                        key: {
                            sys_ui_form: {
                                id: '8ca66f14107840929f4dda4e85f9aab5'
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
                                id: '20446c676bc74a8bb8bcb098b26ac35e'
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
                        table: 'sys_ui_list_element'
                        id: '569863993b93417f95bc0e0e0cc05712'
                        key: {
                            list_id: {
                                id: 'c3075dacb4cd402d939b2ee8dfa6e90f'
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
                        table: 'sys_ui_policy'
                        id: '56e68831552a40618402589f85281d37'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Day of the week: for weekly schedules'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '56fd3b65d4bd4e0481c8d49e569f56e0'
                        key: {
                            sys_ui_section: {
                                id: 'fc69231de61f48ca80af60bacff46e6d'
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
                        table: 'sys_documentation'
                        id: '57346e9e84834f289e0f75438bcf23bb'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'region'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '57826056209a47b28e57610e3a970261'
                        key: {
                            list_id: {
                                id: 'e4726dd11bf74985b6d812111c40772d'
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
                        id: '57a8b17a81464832b19c9b75bca76a83'
                        key: {
                            list_id: {
                                id: '718e0a85dc954636b99a888fbb95061d'
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
                        table: 'sys_documentation'
                        id: '57c1606859cd4808a43ead7fdad86d76'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '57c2b10f9286416caa5088f8bf869a13'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '57dbc7727ef14dd5b69a1fdf8c9cd619'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        table: 'sys_documentation'
                        id: '581055f69a4a4083898eb9250902dac7'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '581293c122314e77a9bb58b5074b3e84'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_ui_element'
                        id: '588725af98fc4977ac05efc384606f80'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_ui_section'
                        id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        id: '592c559a85eb476db9efd188e68c6d0c'
                        key: {
                            sys_ui_section: {
                                id: 'ae13aa1adb8f46c9a5ba38ec21f73a6b'
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
                        table: 'sys_ui_list_element'
                        id: '5a06c02533624658a3b44417282284ff'
                        key: {
                            list_id: {
                                id: '290b4d7b8fa14eb5969ea631ad908ef5'
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
                        table: 'sys_documentation'
                        id: '5b6787a6bec44eb5befd3b5aa7a73b26'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'api_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5ba9809dc53243a39c875bac623e0a23'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_ui_form'
                        id: '5bb818988dec446cb6b825e73561ca83'
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
                        table: 'sys_ui_element'
                        id: '5c7bf343ea664431ba7119add1c885f1'
                        key: {
                            sys_ui_section: {
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        id: '5cd165f781d140ae9e7a77c5dcd7a223'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        table: 'sys_ui_policy'
                        id: '5cd708a4bc764c558ab009cab25472b2'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Time: for daily, weekly and monthly schedules'
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
                        table: 'ua_table_licensing_config'
                        id: '5d3bccd546f34fe3b7927012fc9839e8'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d6786e792fd427783d3c2579db4d46f'
                        key: {
                            sys_ui_section: {
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_ui_list_element'
                        id: '5d7ff39176dd42ac9c5b315a438593ce'
                        key: {
                            list_id: {
                                id: '646a520ce05440a9b0295b784000213a'
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
                        table: 'sys_ui_element'
                        id: '5d84d0efb55c4d189ec0f01a82590858'
                        key: {
                            sys_ui_section: {
                                id: '91ff740d8ab04ec3843030c620707685'
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
                        table: 'sys_ui_element'
                        id: '5de09c6f357e468190c68aa4918deb92'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                            position: '6'
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
                        table: 'sys_ui_form_section'
                        id: '5e52e1c75d0c48e78f075216ff70ca5b'
                        key: {
                            sys_ui_form: {
                                id: 'd70d19377ad24fafbe91b44ef02bfea1'
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
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_ui_element'
                        id: '5f6c7273cf6d48c1b05d597b2d296e82'
                        key: {
                            sys_ui_section: {
                                id: '91ff740d8ab04ec3843030c620707685'
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
                        table: 'sys_ui_element'
                        id: '60741ff9e26a4deea123d01fcdf70167'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        id: '609494d66e344c3e888e252d761b4f5e'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        id: '6115d465fdb143099b101f31489bf25a'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6145f5230a2f420cb37760d8d8730a67'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_dictionary'
                        id: '614a844da49d4031ae718e5b0ff4eeae'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'run'
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
                        table: 'sys_dictionary'
                        id: '61ea5e06ea3e41b88884ec50c0095f81'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'tags'
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
                        id: '6203648d0df34cc7aee7c38ccdba447e'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                            position: '12'
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
                        table: 'sys_ui_section'
                        id: '62b246b3a2784d2995e4222e8348d8b3'
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
                        table: 'sys_ui_policy_action'
                        id: '62efa2cff2a34fd38ca5080fffed2505'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
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
                        id: '632f25cf87a5489b849c6b10e13f9f6d'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '633682447b01414a85cac8e886826910'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
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
                        id: '637519442b6840559cd16cc5d5ffccb0'
                        key: {
                            ui_policy: {
                                id: '5cd708a4bc764c558ab009cab25472b2'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Time: for daily, weekly and monthly schedules'
                                }
                            }
                            field: 'run_time'
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
                        id: '6397d03f09034f8c866dc9e950bf7953'
                        key: {
                            list_id: {
                                id: 'e4726dd11bf74985b6d812111c40772d'
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
                        table: 'sys_ui_list'
                        id: '646a520ce05440a9b0295b784000213a'
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
                        table: 'sys_ui_section'
                        id: '648a17102a4a407a9eaa3b608469f10f'
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
                        table: 'sys_ui_form_section'
                        id: '64abc8aa2769441e915863585d25cf26'
                        key: {
                            sys_ui_form: {
                                id: 'c2f0ac928ac542f0a0c0077758ffc644'
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
                                id: 'fc69231de61f48ca80af60bacff46e6d'
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
                        id: '656e2336d6fb4c5295aa457a826595da'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target'
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
                        id: '66514eb724ff42b390ec4af8fe165980'
                        key: {
                            sys_ui_section: {
                                id: '31ec6845ae7c4a2c9a2e782baeaf64c0'
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
                        table: 'sys_ui_element'
                        id: '6662ade535544fbfb07c06e829f0d84c'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                        id: '66b6f4f4cdda49e2a8ecd51ecec0dff1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '66d2b14f5640452cad3aad20c8fc784d'
                        key: {
                            sys_ui_section: {
                                id: '3d597060b8314a81adf9bcbdd1b45920'
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
                        table: 'sys_ui_policy_action'
                        id: '66e36a13614046f1a69813b708a87fcb'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'unchanged'
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
                        table: 'sys_dictionary'
                        id: '675f3a38d6c940c49be7d1d47e22e84e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '677029892a204cd29e8b30b60a17f0f1'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
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
                        id: '67831794c2e64b1b8bdd53d6b2d56281'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
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
                        id: '67959885376543c49137f60b32c60b8e'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_ui_list_element'
                        id: '6835ca5b5b944501ab4a5759197f76e9'
                        key: {
                            list_id: {
                                id: '646a520ce05440a9b0295b784000213a'
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
                        table: 'sys_ui_policy_action'
                        id: '68400369e15d4b549ff04696cf1598bb'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '685b43f55c6b4efc96d367dff57b32d0'
                        key: {
                            sys_ui_form: {
                                id: 'c2f0ac928ac542f0a0c0077758ffc644'
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
                                id: 'ae13aa1adb8f46c9a5ba38ec21f73a6b'
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
                        table: 'sys_documentation'
                        id: '6868e23fece64a739483254d8a8d3c8d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'rejected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '687848fe3512495593c684f03ec7801b'
                        key: {
                            sys_ui_form: {
                                id: '9d03691c19c446ab875ae51cd86bab98'
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
                                id: 'b1f672c4ad244f98b039d775e5d6669b'
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
                        table: 'sys_dictionary'
                        id: '6886d0e4e6c742778e982d5c5058ed34'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'repository'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '68a215fcf08646afb92bdacd4f427a1c'
                        key: {
                            ui_policy: {
                                id: '088181e86d5243b6a65016351151f75b'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'deployment'
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
                        table: 'sys_ui_section'
                        id: '68b7716b5d0e49239f66f50ffec50953'
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
                        table: 'sys_ui_element'
                        id: '68ec212e79a541df80269c406486382b'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                        id: '692898db2c1b43699081eeb3137ae2ad'
                        key: {
                            list_id: {
                                id: 'e4726dd11bf74985b6d812111c40772d'
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
                        table: 'sys_ui_element'
                        id: '692c9dbf33ee4ec29a07a309eb28b352'
                        key: {
                            sys_ui_section: {
                                id: '6f172334e4304143b838401d09b56c95'
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
                        table: 'sys_ui_element'
                        id: '69387672aece4ae695bc39f73f53764a'
                        key: {
                            sys_ui_section: {
                                id: '91ff740d8ab04ec3843030c620707685'
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
                        table: 'sys_dictionary'
                        id: '693cda6319ac43a6aa97423bc2b281bb'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'missed'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '69493693e52c48bc8a1266e5f0a225fe'
                        key: {
                            sys_ui_form: {
                                id: '5bb818988dec446cb6b825e73561ca83'
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
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_ui_element'
                        id: '69e84225c16946bc8611c2ccdee024c0'
                        key: {
                            sys_ui_section: {
                                id: '244943185de941a798f6d6dce155849e'
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
                        table: 'sys_ui_list_element'
                        id: '6a4b4ece6b2b4d5988de9a3793d998b2'
                        key: {
                            list_id: {
                                id: 'b276108f75174a929e3c301a12a41b73'
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
                        table: 'sys_ui_section'
                        id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_index'
                        id: '6ad54841bbbc4900a1dbf7663e7f664c'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        table: 'sys_ui_list_element'
                        id: '6b89e9d1827543be8ebf047f129d7ea9'
                        key: {
                            list_id: {
                                id: '7572e539416a49e5bca323e228a3fbb5'
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
                        id: '6caa422635fe4e9993da7570ecbe4c45'
                        key: {
                            sys_ui_section: {
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        id: '6cc9b4374aad473fb4201070648a1d30'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_created'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6d0991ad59934e1996ea1e2b732b2fad'
                        key: {
                            list_id: {
                                id: '290b4d7b8fa14eb5969ea631ad908ef5'
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
                        table: 'sys_ui_policy_action'
                        id: '6d3c3dd1de1740149534442b9e361b64'
                        key: {
                            ui_policy: {
                                id: 'f19ac7ccd37a4d2ea6c302243b0c401d'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6d40288f4b334904a988647823946eb4'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_ui_element'
                        id: '6dd97c87e763421fa47247fd12e32b62'
                        key: {
                            sys_ui_section: {
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        id: '6df9fe95a5fa465885f57d1e6d2d3461'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'login_url'
                            language: 'en'
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
                        table: 'sys_ui_list'
                        id: '6edcd7887d484dba92ca814b876c34e7'
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
                        table: 'sys_ui_policy_action'
                        id: '6f1193328b45415585d5d2713666e348'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'waits'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6f1510514cf8422883b81bb0877b2d9e'
                        key: {
                            sys_ui_form: {
                                id: 'c2f0ac928ac542f0a0c0077758ffc644'
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
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_ui_section'
                        id: '6f172334e4304143b838401d09b56c95'
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
                        table: 'sys_ui_list_element'
                        id: '6f39f6a9393644fda7c358613fe8a840'
                        key: {
                            list_id: {
                                id: 'c3075dacb4cd402d939b2ee8dfa6e90f'
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
                        table: 'sys_ui_element'
                        id: '6f8d042e1a134c309b9d827c4fa2d85b'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_ui_element'
                        id: '6fd1966ecd4b40dfadce37864e1aa447'
                        key: {
                            sys_ui_section: {
                                id: 'd148be9014d24130aa75781a27ec1e0e'
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
                        table: 'sys_ui_list_element'
                        id: '6fd9546a5e894ea9939298aac46ed846'
                        key: {
                            list_id: {
                                id: 'a3d02c1e2d2144428509fb6e44011808'
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
                        table: 'sys_ui_list_element'
                        id: '70733228382d4431a1573dbb47022eec'
                        key: {
                            list_id: {
                                id: '203d43773d5647ef8d4ab42c071dfdb9'
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
                        table: 'sys_documentation'
                        id: '70b26dd509e5486fba7bd8cef5a948c2'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_created'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '70b5350f45e64bde89c40d8b79f886c4'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                        id: '70dfd90ade5f40a5b23038bc45de726e'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                        table: 'sys_ui_element'
                        id: '7170b42f981f4129818f64722bcd79a7'
                        key: {
                            sys_ui_section: {
                                id: 'd148be9014d24130aa75781a27ec1e0e'
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
                        id: '7183ba7485ff47b7a34fa904fcd0b5be'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '718be4f4cc6c4b939535149d24057785'
                        key: {
                            list_id: {
                                id: '203d43773d5647ef8d4ab42c071dfdb9'
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
                        table: 'sys_ui_list'
                        id: '718e0a85dc954636b99a888fbb95061d'
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
                        table: 'sys_documentation'
                        id: '71b190feec814f75a38880f5e05cf3ca'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '71b9d2f290da451397564cafb7946c7c'
                        key: {
                            list_id: {
                                id: '203d43773d5647ef8d4ab42c071dfdb9'
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
                        table: 'sys_dictionary'
                        id: '71bacf9351dc4a54b3dece9d7700b273'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'updated'
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
                        id: '72289cae974b48bfa34a5f63e2800469'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_ui_element'
                        id: '723e81e5adbc4485b374141231f5faaf'
                        key: {
                            sys_ui_section: {
                                id: '31ec6845ae7c4a2c9a2e782baeaf64c0'
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
                        table: 'sys_ui_policy_action'
                        id: '73fef90efbd34ffa8ea9df80aa0bca09'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'message'
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
                        id: '74c85c87ec9e49abacad903327d0ceea'
                        key: {
                            list_id: {
                                id: '718e0a85dc954636b99a888fbb95061d'
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
                        table: 'sys_ui_element'
                        id: '74e92b807ed6485ab51a8c578e5e5fcd'
                        key: {
                            sys_ui_section: {
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_ui_element'
                        id: '7521535a3606411fa0245abf5cd86b92'
                        key: {
                            sys_ui_section: {
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_ui_list_element'
                        id: '7525b1d0fb2b4c4aae6828736ccdf3d2'
                        key: {
                            list_id: {
                                id: 'f96c622fca004b6faeb2b7cc6fb7e158'
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
                        table: 'sys_ui_list'
                        id: '7572e539416a49e5bca323e228a3fbb5'
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
                        table: 'sys_dictionary'
                        id: '76029d4211874428a5ea73e5bb321a12'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_from'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '760fa9b612c64dedb8cf7b79ccb9285f'
                        key: {
                            sys_ui_section: {
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_dictionary'
                        id: '76289aa72aad4e99aae7a75d4587be63'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'policies'
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
                        id: '7767ac1bb038476d95f8f0d0c6c1f5e3'
                        key: {
                            list_id: {
                                id: '718e0a85dc954636b99a888fbb95061d'
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
                        table: 'sys_ui_section'
                        id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_dictionary'
                        id: '77a2b87e93b64f1f92b6e083c617df30'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unreadable'
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
                        table: 'sys_ui_policy_action'
                        id: '7826e8cff7aa440f94e533a0d076264e'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'requests'
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
                        id: '78489be4a2a04d98804aa8147f321542'
                        key: {
                            sys_ui_section: {
                                id: '06b42be877704a93907cbacf8c9b242d'
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
                        id: '7918c4226a7c428dac9eaf5b2fefcda1'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        id: '7931a9780c274be88e51cafb22682b47'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '798f76e91b38404bba031e6f0d81ecb0'
                        key: {
                            list_id: {
                                id: 'b276108f75174a929e3c301a12a41b73'
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
                        table: 'sys_ui_policy_action'
                        id: '79ebd8db8e3942d2a4ab31bc3707ec5a'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'message'
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
                        table: 'sys_ui_policy_action'
                        id: '7a93ff94b4974fc48580dfaafda91439'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'page_size'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7a9b219995554f3393940ad5f2bb15df'
                        key: {
                            sys_ui_section: {
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_documentation'
                        id: '7aa9b18c1f214146a435d63385ca2b57'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'test_key'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '7af6b1ac3941423fa69adecc29fe19f5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'vulnerabilities'
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
                        table: 'sys_ui_element'
                        id: '7b46cbdf472c4b53be8a311197edec1b'
                        key: {
                            sys_ui_section: {
                                id: 'caecd1ac277841c98875bf9e474c9271'
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
                        id: '7b5fa5ff2e9f4d1cadea7be11372434f'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        table: 'sys_ui_element'
                        id: '7b716bb60c95498db816e6292a6e6bf9'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                        table: 'sys_ui_element'
                        id: '7bf180f50fc3414784ff875412fade22'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                        table: 'sys_documentation'
                        id: '7cb64067a130475a98cbd5df57698623'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '7cb91e53ce554cfda60b3f56b27b0493'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'test'
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
                        table: 'sys_ui_element'
                        id: '7cf47f8fe92c42249d9166aba0506a19'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_ui_list_element'
                        id: '7d97af88436a4d0c81c07618b74f2d48'
                        key: {
                            list_id: {
                                id: '290b4d7b8fa14eb5969ea631ad908ef5'
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
                        table: 'sys_ui_list_element'
                        id: '7dba133d5a7348138c82ec12e332af23'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        id: '7de7c092f6254581bcd13896c98acb9d'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e15b9b96d25428eb7c3ba4985ecd8aa'
                        key: {
                            sys_ui_section: {
                                id: 'caecd1ac277841c98875bf9e474c9271'
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
                        table: 'sys_documentation'
                        id: '7ebffb14a1b44a37b2c94a6aabfd3229'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f0db1fd03564dc8885a74b0e5c5c030'
                        key: {
                            sys_ui_section: {
                                id: '6f172334e4304143b838401d09b56c95'
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
                        table: 'sys_ui_policy'
                        id: '7fc048bac2314ab4a1f57d913f492417'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Initiative IDs: for Specific initiatives'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7fcb62b678104351ab4a9006f8c77abb'
                        key: {
                            sys_ui_section: {
                                id: 'fc69231de61f48ca80af60bacff46e6d'
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
                        table: 'sys_ui_list_element'
                        id: '8001f296aa9347b890829f172b739167'
                        key: {
                            list_id: {
                                id: '7572e539416a49e5bca323e228a3fbb5'
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
                        table: 'sys_dictionary'
                        id: '8035df388f6b48f4b6f5bdee57a41559'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'provider'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '80493211bd9b43e89a5767b7538dde42'
                        key: {
                            sys_ui_section: {
                                id: 'ed78ce1a5fdd4b3dbf82446b5b4ba6d8'
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
                        table: 'sys_ui_form_section'
                        id: '8058e30e2a1746c7bb72e81a5728f126'
                        key: {
                            sys_ui_form: {
                                id: '2b7cda416f5e4f97b1d9e4ba66a899b2'
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
                                id: 'd148be9014d24130aa75781a27ec1e0e'
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
                        table: 'sys_ui_policy_action'
                        id: '80e38a7568584c38ae2ef55e70d14ad0'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'scope'
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
                        table: 'ua_table_licensing_config'
                        id: '81877b4bc41f4001a1e209b45867e144'
                        key: {
                            name: 'sn_vul_asc_deployment'
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
                        table: 'sys_ui_element'
                        id: '82de395069f044d08abea1813ed546c8'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '9'
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
                        table: 'sys_ui_element'
                        id: '83440e8316b04e9ea6eab9c346cb1841'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_ui_element'
                        id: '8348b271ee4c409b90f89d465e549527'
                        key: {
                            sys_ui_section: {
                                id: 'b1f672c4ad244f98b039d775e5d6669b'
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
                        table: 'sys_ui_element'
                        id: '8353d3e09da04789b90dde2bfa966831'
                        key: {
                            sys_ui_section: {
                                id: 'ae13aa1adb8f46c9a5ba38ec21f73a6b'
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
                        table: 'sys_ui_element'
                        id: '835871b6db98494b9227ddc7fb5481c9'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                        id: '836031abd54c4161a0c328337338cf07'
                        key: {
                            sys_ui_section: {
                                id: '91ff740d8ab04ec3843030c620707685'
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
                        id: '847fb26cc1164e358dabda2d81e0f050'
                        key: {
                            sys_ui_section: {
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_ui_element'
                        id: '84e6d52ec58d4c18985c052b5e8e6e81'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                        id: '853219ce9a014e8ca33771f0d2a4d007'
                        key: {
                            sys_ui_section: {
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        id: '8537f2b2ebc048dba81e537aad78dfa4'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_ui_list_element'
                        id: '854f71e9786a42b886d79f57feb803d5'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                            element: 'ended'
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
                        table: 'sys_ui_element'
                        id: '857cff62dd0748d0bf9392d206fafae7'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_dictionary'
                        id: '8599da7a3d8649e19c24432070b9aec9'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'checked'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '85dbbeabf5d14d0e963a063030edcfdc'
                        key: {
                            sys_ui_form: {
                                id: 'f4dc9f77807a454f9548e1ecb5800438'
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
                                id: '2a010dc29c7d40c2819e2f6ed3f4d9ab'
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
                        id: '8601a1a3c3c9434ea81285f9e2c01a8a'
                        key: {
                            sys_ui_section: {
                                id: 'caecd1ac277841c98875bf9e474c9271'
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
                        table: 'sys_ui_policy_action'
                        id: '8882afb3cec54ad5b45ce3e8fcca8790'
                        key: {
                            ui_policy: {
                                id: 'f19ac7ccd37a4d2ea6c302243b0c401d'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '889a53c337394b40bd9a7a653288d9fc'
                        key: {
                            list_id: {
                                id: '203d43773d5647ef8d4ab42c071dfdb9'
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
                        table: 'sys_ui_list_element'
                        id: '890c81cc1ff345a0823c4098e661b84b'
                        key: {
                            list_id: {
                                id: '7572e539416a49e5bca323e228a3fbb5'
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
                        table: 'sys_documentation'
                        id: '8938514eb269431e85144a4668081480'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '894e5ee27de84658b6fdf4453933d0d0'
                        key: {
                            sys_ui_section: {
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        table: 'sys_ui_list_element'
                        id: '8999199be1484998a9498ac56f617e2b'
                        key: {
                            list_id: {
                                id: '718e0a85dc954636b99a888fbb95061d'
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
                        table: 'sys_ui_element'
                        id: '89d76b794f874da3a1e65074ab49cec0'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_ui_list_element'
                        id: '8a051978886c4c688c57e2ef8d1b3e47'
                        key: {
                            list_id: {
                                id: '6edcd7887d484dba92ca814b876c34e7'
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
                        table: 'sys_dictionary'
                        id: '8a0d4a0fd69249adbc88650b52a48c7a'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8a5f3abcf0c84944851b0ad2e7f1fd2f'
                        key: {
                            list_id: {
                                id: '6edcd7887d484dba92ca814b876c34e7'
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
                        table: 'sys_ui_list_element'
                        id: '8a5ff8bb9a58432d92e0f11faa98f6c4'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_documentation'
                        id: '8ac6ac8658974f72b71c3d4cec78784f'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_updated'
                            language: 'en'
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
                        table: 'sys_ui_policy_action'
                        id: '8b5b3bc9200e44539f01345117c25ae2'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'heartbeat'
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
                        table: 'sys_ui_element'
                        id: '8b96815a58a2491d9f363f01253f52c8'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8b982f6c38624326b584a5d110f5e812'
                        key: {
                            sys_ui_section: {
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        table: 'sys_ui_policy_action'
                        id: '8b9e1bbcefcb42bc80fb054b90d177c5'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'retrieved'
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
                        table: 'sys_ui_list_element'
                        id: '8c12c7f5f49b42da8acecfb8e6b61efd'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_documentation'
                        id: '8c44777d31354bd5bba871ee43e7e219'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'member'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8c7438f2959c453381a9d106144599b6'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8c766b772ee842279f37f38c42ac1887'
                        key: {
                            sys_ui_form: {
                                id: 'f07de171e30d4af1b818c4491109b569'
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
                                id: 'ed78ce1a5fdd4b3dbf82446b5b4ba6d8'
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
                        table: 'sys_ui_form'
                        id: '8ca66f14107840929f4dda4e85f9aab5'
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
                        table: 'sys_documentation'
                        id: '8cae57e69ced4efb85d75535f6f11709'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '8db08d199f9e4171a953a1e622faa81a'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_dictionary'
                        id: '8db8bae5690246269cc7dbccb5498521'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
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
                        table: 'sys_ui_policy_action'
                        id: '8e39ea5d300449039c48f762f20d379e'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8e3f7e1a0f384903bd5ae06abe52de91'
                        key: {
                            ui_policy: {
                                id: 'e87f61c741b446c3b04199acc661851e'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'A template belongs to no deployment'
                                }
                            }
                            field: 'last_run'
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
                        table: 'sys_ui_element'
                        id: '8fe61594b11e4b3cb4cd345bb94cd41e'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_ui_policy_action'
                        id: '90c53b2f4a9f4e898b61bf8f566fccbf'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
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
                        id: '9138cb65647e46d5bbbbaec92bedd713'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_ui_form_section'
                        id: '91f8d6dc74f34c4e9cf7025f9906b3e9'
                        key: {
                            sys_ui_form: {
                                id: '2b7cda416f5e4f97b1d9e4ba66a899b2'
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
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        table: 'sys_ui_section'
                        id: '91ff740d8ab04ec3843030c620707685'
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
                        table: 'sys_ui_policy_action'
                        id: '9222bbad8c994ddd83f1da0b74dccb7c'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'substate'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9228011ee2264d8285c2c5394a72b5ac'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'discovered_item'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9259901548254c149797f9d86dee03b4'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                        table: 'sys_ui_form_section'
                        id: '92aa0815bfd14a43b01519455bf8fd9f'
                        key: {
                            sys_ui_form: {
                                id: 'd70d19377ad24fafbe91b44ef02bfea1'
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
                                id: '0f55df56055c4d9c987f6faceffc31ac'
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
                        table: 'sys_ui_element'
                        id: '92e9470890dc4ab8b71bf6ce6582029c'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                        table: 'sys_ui_policy_action'
                        id: '939da9449398460d8d144d6735580b61'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'deployment'
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
                        table: 'sys_dictionary'
                        id: '94bda6d59b4342ccb2b5a43030284ea9'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '94cf2184f0684d669f9bca9982712e50'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                            position: '12'
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
                        table: 'sys_ui_list_element'
                        id: '95339b48273949189d61dc28e7a52c80'
                        key: {
                            list_id: {
                                id: 'f96c622fca004b6faeb2b7cc6fb7e158'
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
                        table: 'sys_ui_element'
                        id: '95494676e1bd4077a307e28a9aca1aa2'
                        key: {
                            sys_ui_section: {
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        table: 'sys_ui_element'
                        id: '957f6113c53041bf96ac00b1c0e8d8be'
                        key: {
                            sys_ui_section: {
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        table: 'sys_documentation'
                        id: '95ca6483ceec48c89b00f7be47546440'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'not_applicable'
                            language: 'en'
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
                        table: 'sys_ui_policy_action'
                        id: '9696596658a447aea5cd1207f8a7c32b'
                        key: {
                            ui_policy: {
                                id: '56e68831552a40618402589f85281d37'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Day of the week: for weekly schedules'
                                }
                            }
                            field: 'run_dayofweek'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '96bed294b32c4dd6b1d566bd76b7044b'
                        key: {
                            sys_ui_form: {
                                id: '3d1f8737e5984f2fa3569bb777151fe5'
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
                                id: '0fade288352148a5b2de057e6c0a1346'
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
                        table: 'sys_ui_element'
                        id: '96f1bf10f9fb49eeaaa7b0b4adbbbee8'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_ui_element'
                        id: '970ede4561f14033b17352914ee57573'
                        key: {
                            sys_ui_section: {
                                id: 'ae13aa1adb8f46c9a5ba38ec21f73a6b'
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
                        table: 'sys_ui_element'
                        id: '973fcfb5c8054089ba29cc916122affd'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                            position: '15'
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
                        table: 'sys_ui_element'
                        id: '97fd683eab3c4049a7f7a2838ee6eb90'
                        key: {
                            sys_ui_section: {
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_ui_form_section'
                        id: '9866413b039a415ab53410940741e6ce'
                        key: {
                            sys_ui_form: {
                                id: 'f07de171e30d4af1b818c4491109b569'
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
                                id: '06b42be877704a93907cbacf8c9b242d'
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
                        table: 'sys_ui_element'
                        id: '989f6b9d48344df69ecc1a1647f17378'
                        key: {
                            sys_ui_section: {
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        table: 'sys_dictionary'
                        id: '98d580a8e7c0475394a1b012894c16e3'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '992282bf5e9d4ccca75692f4232635c0'
                        key: {
                            sys_ui_form: {
                                id: '2b7cda416f5e4f97b1d9e4ba66a899b2'
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
                                id: 'd23090dbf49b49699c473b79dcbab195'
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
                        table: 'sys_ui_section'
                        id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        id: '9a77b8f2e063457099bd8bea2155f704'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_seen'
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
                        id: '9bbb3b616e59452d9358f0471fe0dbf6'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '13'
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
                        table: 'sys_ui_list_element'
                        id: '9cc5def299e34da1a35d467f906936a4'
                        key: {
                            list_id: {
                                id: '203d43773d5647ef8d4ab42c071dfdb9'
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
                        table: 'sys_ui_form'
                        id: '9d03691c19c446ab875ae51cd86bab98'
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
                        id: '9d12b6064d814f96b33e5987dbfe3838'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '11'
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
                        table: 'sys_documentation'
                        id: '9d9fc5ad1a2344e790d0c1a6c9361dd1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'page_size'
                            language: 'en'
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
                        table: 'sys_ui_form_section'
                        id: '9e569b9efb0447e2a0535656cddd3d79'
                        key: {
                            sys_ui_form: {
                                id: 'ed19d90bc78442b8994bbf2e9f0fadf1'
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
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                        id: '9fa7c72503b743a3a3adddc83e7f90f2'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a02733ac4f544c6485590b34ec33b9a2'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'notice'
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
                        table: 'sys_ui_policy_action'
                        id: 'a2832506412644b7a32f86893924324d'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
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
                        table: 'sys_dictionary'
                        id: 'a3b8533d078a4e8980804e12e5355ff3'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'a3d02c1e2d2144428509fb6e44011808'
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
                        table: 'sys_ui_policy_action'
                        id: 'a3e0575c87fd49298967b9851e5200d4'
                        key: {
                            ui_policy: {
                                id: '088181e86d5243b6a65016351151f75b'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'type'
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
                        id: 'a43daf5df00c49e5ab551bc7f04a725d'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                        table: 'sys_ui_list_element'
                        id: 'a4740163c2b549beb3cee5959ae6a078'
                        key: {
                            list_id: {
                                id: 'a3d02c1e2d2144428509fb6e44011808'
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
                        table: 'sys_ui_list_element'
                        id: 'a494faafa51948be8edeec1a1494f735'
                        key: {
                            list_id: {
                                id: '290b4d7b8fa14eb5969ea631ad908ef5'
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
                        table: 'sys_ui_list_element'
                        id: 'a5474fc465a249e089060d0186a2b2a4'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                            element: 'not_applicable'
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
                        table: 'sys_ui_list_element'
                        id: 'a6786aa0b2094a30a30295417ab0fe6d'
                        key: {
                            list_id: {
                                id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        id: 'a72b63abaa84441d9ce8204285e91047'
                        key: {
                            sys_ui_section: {
                                id: 'b1f672c4ad244f98b039d775e5d6669b'
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
                        table: 'sys_ui_list_element'
                        id: 'a7a05388177f444989381a20afe58254'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_documentation'
                        id: 'a7f46f54fa13434f902096e0cb09cccf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a86e27a3d4b643d9b426f57c8b299fda'
                        key: {
                            sys_ui_section: {
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_db_object'
                        id: 'a880a5a5bd654b44834a18435bfa6448'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a91ee34aed9b426893f7c81d133d0d18'
                        key: {
                            list_id: {
                                id: '718e0a85dc954636b99a888fbb95061d'
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
                        table: 'sys_ui_policy_action'
                        id: 'a92efd7b0ec2429597fa841a96d6561e'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a946044ed4964e62a2bd5457896b5fd6'
                        key: {
                            sys_ui_section: {
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        table: 'sys_ui_element'
                        id: 'a9744de9f29143edb0e23de9c98ebbce'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_documentation'
                        id: 'a99a47cfa17b41c588d6b3cb6310d061'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'fingerprint'
                            language: 'en'
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
                        id: 'aa177f87683b4cf6b4cfa8835a19fa2e'
                        key: {
                            sys_ui_section: {
                                id: '0f55df56055c4d9c987f6faceffc31ac'
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
                        table: 'sys_dictionary'
                        id: 'ab767c214fce45249c333a5a967c0655'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab834e3c3d14425bb4246ef515f6daf3'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_ui_section'
                        id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_documentation'
                        id: 'abb7081a18984e8495fee200fd454316'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'display_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ac07fec3f72646bb8ee16d99dd91e5e6'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_ui_form_section'
                        id: 'ac0a0d12a1d249b7b18dbbf2c73193a5'
                        key: {
                            sys_ui_form: {
                                id: '35cab16afeab4b1e95a763982580add8'
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
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_index'
                        id: 'ac33a544f0454d32afc883cb2e74835d'
                        key: {
                            logical_table_name: 'sn_vul_asc_deployment'
                            col_name_string: 'name'
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
                        table: 'sys_ui_section'
                        id: 'ae13aa1adb8f46c9a5ba38ec21f73a6b'
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
                        table: 'sys_ui_element'
                        id: 'ae5d4263a94e4393a34f8a569e1f66b9'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                        table: 'sys_ui_element'
                        id: 'ae916e4c79904ad7ac7ae7becfc57790'
                        key: {
                            sys_ui_section: {
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_ui_element'
                        id: 'aebcbc20cabc4ddf8b83c751b0865ed6'
                        key: {
                            sys_ui_section: {
                                id: '0fade288352148a5b2de057e6c0a1346'
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
                        table: 'sys_number'
                        id: 'aebef51189d341669d01b0b2a40ed50d'
                        key: {
                            category: 'sn_vul_asc_integration_run'
                            prefix: 'MDCRUN'
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
                        table: 'sys_documentation'
                        id: 'af2dcdb763984c09830acc4038a9f73d'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'policies'
                            language: 'en'
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
                        table: 'sys_ui_policy_action'
                        id: 'afa9367b86b24de3a7cc8fefc5916d8c'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'pages'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'afc696bb012444278b7df09c729dd0e6'
                        key: {
                            sys_ui_section: {
                                id: 'ae13aa1adb8f46c9a5ba38ec21f73a6b'
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
                        table: 'ua_table_licensing_config'
                        id: 'afddd28e08af483d9e75794c6055b2ca'
                        key: {
                            name: 'sn_vul_asc_container_import'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'affb179f2cde45e29fe789393651d155'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_choice_set'
                        id: 'b01d1343272b4062a9d22d85b297e612'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
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
                        table: 'sys_ui_form_section'
                        id: 'b02f387da7c94b5787ce5dd1a6eab1d6'
                        key: {
                            sys_ui_form: {
                                id: '8ca66f14107840929f4dda4e85f9aab5'
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
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                        id: 'b138cc93899c4f639d8b69f273fdfc0c'
                        key: {
                            list_id: {
                                id: 'a3d02c1e2d2144428509fb6e44011808'
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
                        table: 'sys_ui_element'
                        id: 'b1a5789ceb844eccbf72bbb0118a7285'
                        key: {
                            sys_ui_section: {
                                id: '91ff740d8ab04ec3843030c620707685'
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
                        table: 'sys_ui_section'
                        id: 'b1f672c4ad244f98b039d775e5d6669b'
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
                        table: 'sys_ui_element'
                        id: 'b25132be7c9e458c8a37679d0c7ad36f'
                        key: {
                            sys_ui_section: {
                                id: '62b246b3a2784d2995e4222e8348d8b3'
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
                        id: 'b276108f75174a929e3c301a12a41b73'
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
                        table: 'sys_dictionary'
                        id: 'b33c4b1c94b144308ef3d1be07ac2716'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_created'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b3517d9bcc8d4d4d989c6663b74988d6'
                        key: {
                            sys_ui_form: {
                                id: '09cbefa7e9ea472c990e28882d27c1e2'
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
                                id: 'caecd1ac277841c98875bf9e474c9271'
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
                        table: 'sys_ui_element'
                        id: 'b40707894b1f428ea5a6c17f1d5cf9a7'
                        key: {
                            sys_ui_section: {
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_ui_element'
                        id: 'b421d324689c4f6da9b5a11c5a6c0734'
                        key: {
                            sys_ui_section: {
                                id: '0fade288352148a5b2de057e6c0a1346'
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
                        table: 'sys_ui_element'
                        id: 'b4373fe5ceb148cbbaaed7b1748b81cb'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_documentation'
                        id: 'b5f64f3a368f4ac6b08f24acbf0b714a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'management_group_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b634976d1bc3469c88d33511b4a1e549'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                            position: '11'
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
                        table: 'sys_documentation'
                        id: 'b6b8ebe924de46aa99358aa3a8187bde'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'registry'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b7efeeb69419419e9ad65c9d10c85c0b'
                        key: {
                            list_id: {
                                id: 'e4726dd11bf74985b6d812111c40772d'
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
                        table: 'sys_ui_element'
                        id: 'b7f8d7f0959d4d33b34215a1df9a83cb'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '6'
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
                        table: 'sys_dictionary'
                        id: 'b87643f89da942c2b478efea97d71333'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b915c005dddf465eadc9bffc2cd3de88'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b94121eeeda5425483e47a5aa096d59c'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'retired'
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
                        table: 'sys_ui_form_section'
                        id: 'b9d45f810af24cb48cbe9aba99c01e5f'
                        key: {
                            sys_ui_form: {
                                id: '35cab16afeab4b1e95a763982580add8'
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
                                id: 'bc7e32a4085245a08553e80497b96aa6'
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
                        table: 'sys_ui_form_section'
                        id: 'ba8cd21913d1417195eca395fd18d45c'
                        key: {
                            sys_ui_form: {
                                id: '9d03691c19c446ab875ae51cd86bab98'
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
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_ui_list_element'
                        id: 'baddaf5cbb9e46ffb833b6e500ef48fc'
                        key: {
                            list_id: {
                                id: '203d43773d5647ef8d4ab42c071dfdb9'
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
                        table: 'sys_documentation'
                        id: 'bafa5c9a88794714a4a73901c1ba1e43'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bafb94f5944247489c9c36a28a8f7fd0'
                        key: {
                            list_id: {
                                id: 'f96c622fca004b6faeb2b7cc6fb7e158'
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
                        table: 'sys_documentation'
                        id: 'bb4e68c048e84e7ea5016295e96fca0f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'bb4e69d5930d47988367301ae8170f2e'
                        key: {
                            ui_policy: {
                                id: 'f19ac7ccd37a4d2ea6c302243b0c401d'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'sentence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bb7c2ce687df4347be0ca26e2c9be89b'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_ui_policy_action'
                        id: 'bbad78af589f42ab8f407e4af64d5f6a'
                        key: {
                            ui_policy: {
                                id: '23e7b602e67c4c2f828541a47a44608d'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Repeat Interval and Starting: for periodical schedules'
                                }
                            }
                            field: 'run_period'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bbb778ce493a4a619c98e51907beb090'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                            position: '8'
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
                        table: 'sys_ui_element'
                        id: 'bc4f2e2f072e41839918014c3de6d780'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'bc7e32a4085245a08553e80497b96aa6'
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
                        table: 'sys_documentation'
                        id: 'bc83671a5a5041e5b258ac65f782c872'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bcb7a7401a604ffc9c098eb3b2f142d6'
                        key: {
                            sys_ui_section: {
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_dictionary'
                        id: 'bd44d00cfdba40c0b215da0664585389'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd856af8dd6744959a9a2476c64a0c99'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'bd977b24570b4644932ec963cbed1d60'
                        key: {
                            ui_policy: {
                                id: 'f19ac7ccd37a4d2ea6c302243b0c401d'
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
                        id: 'bd9c13654ab64d37a6d253c4cc21ab70'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'inserted'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bdac9bdc3dd5481fa67b3ebbf3af37f7'
                        key: {
                            list_id: {
                                id: '7572e539416a49e5bca323e228a3fbb5'
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
                        id: 'bf68f74baed040a3960e8c566052c6c5'
                        key: {
                            list_id: {
                                id: 'b276108f75174a929e3c301a12a41b73'
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
                        table: 'sys_dictionary'
                        id: 'bfc292bc707442738ae551a2a2dfb4c8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wave'
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
                        table: 'sys_ui_list_element'
                        id: 'c064b10698db4ab0b7bbc5bdc67a9955'
                        key: {
                            list_id: {
                                id: '646a520ce05440a9b0295b784000213a'
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
                        table: 'sys_dictionary'
                        id: 'c0af3aa0954f47238775d02601a4c298'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c0cc1ad6d66a41d8b36cae1b3d23329a'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        id: 'c191fef7080a476e97dabf498f222711'
                        key: {
                            sys_ui_section: {
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_documentation'
                        id: 'c1923f6b7ab0439793e73b838d7ee455'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'subscription_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c1e557fa473a4ab2b022c35f3d2728da'
                        key: {
                            sys_ui_section: {
                                id: '6f172334e4304143b838401d09b56c95'
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
                        table: 'sys_ui_policy'
                        id: 'c213fd9290d14fd08b71e503d7d0f285'
                        key: {
                            table: 'sn_vul_asc_integration_run'
                            short_description: 'Runs are not edited'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c28c971631a247cf8f560086f0a929c6'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        id: 'c2d9e979c5db4bbc840d825c95e98d48'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                            position: '9'
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
                        id: 'c2e839430c9c4bd08554bfb3d7a6ec36'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_ui_policy_action'
                        id: 'c2ef01a0fc974951ad203e9e842bdaf9'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'c2f0ac928ac542f0a0c0077758ffc644'
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
                        table: 'sys_ui_list'
                        id: 'c3075dacb4cd402d939b2ee8dfa6e90f'
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
                        table: 'sys_ui_policy'
                        id: 'c30e3723781048e2ad9288fa2862d01e'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Subscription IDs: for Specific Subscriptions'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c31c488a8a314dd8a76590f63413bdf0'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_db_object'
                        id: 'c35d02646ef04288b6f7689862122bdb'
                        key: {
                            name: 'sn_vul_asc_container_import'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c3789ae83cdc4eb19f202553b91b2e51'
                        key: {
                            ui_policy: {
                                id: '088181e86d5243b6a65016351151f75b'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c3aede3246834019b873a9b20f29cbd4'
                        key: {
                            sys_ui_section: {
                                id: 'ae13aa1adb8f46c9a5ba38ec21f73a6b'
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
                        table: 'sys_ui_element'
                        id: 'c3b4fd4156bd4d89b08cd7e73ff11c96'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_dictionary'
                        id: 'c3cd0a31c8a440a9b325e7aaa9eed928'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c43b1a66ef2446cabd6ad950cdbc02a0'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c44983da6d4f40da808450250c41935b'
                        key: {
                            sys_ui_section: {
                                id: '042733080f7742798c52acc4e8c4c3f4'
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
                        id: 'c530117aacd34deabd6c858c844f1475'
                        key: {
                            sys_ui_section: {
                                id: '18a5181ebcdf43a8bb82174de6f2298c'
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
                        id: 'c588dd1b72ee4901a85fe957ce8e5e23'
                        key: {
                            ui_policy: {
                                id: 'f19ac7ccd37a4d2ea6c302243b0c401d'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'kind'
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
                        table: 'sys_ui_element'
                        id: 'c5eb373a2337405eb361de6362548846'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '7'
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
                        table: 'sys_ui_element'
                        id: 'c616edcdb56244b185d4a85e8931321d'
                        key: {
                            sys_ui_section: {
                                id: '107e7690fa5845cfbcc169a2b3b140e2'
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
                        table: 'sys_dictionary'
                        id: 'c61bc96aa5a945b0989c853210ea4dec'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c6a6010326da4bf2892fa48f86ea39f6'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c6f7f0f2d7784034a3c234f431509928'
                        key: {
                            sys_ui_section: {
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                        table: 'sys_ui_element'
                        id: 'c77d2eef83034c30af9264085e10f613'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c7a7b12d13e94f8fba24c177765bacf6'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                            position: '13'
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
                        table: 'sys_dictionary'
                        id: 'c89dd800cc5b40aebdd8cf148d633d1e'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'first_evaluated_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c91035a59321491ca57a79b58e56be66'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '2'
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
                        table: 'sys_ui_element'
                        id: 'c9a0e38383384edea25fadc849ff65ab'
                        key: {
                            sys_ui_section: {
                                id: '0fade288352148a5b2de057e6c0a1346'
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
                        id: 'caa5ee8d54264f59ab11b3f3e5e662e2'
                        key: {
                            sys_ui_section: {
                                id: '0fade288352148a5b2de057e6c0a1346'
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
                        table: 'sys_ui_policy'
                        id: 'cabde472e84f4ce4b171eacc1c0dc765'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Day of the month: for monthly schedules'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'caecd1ac277841c98875bf9e474c9271'
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
                        table: 'sys_ui_form_section'
                        id: 'cb6b2d6cf0124f2aa22980afe3b65fdc'
                        key: {
                            sys_ui_form: {
                                id: '35cab16afeab4b1e95a763982580add8'
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
                                id: '68b7716b5d0e49239f66f50ffec50953'
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
                        table: 'sys_ui_element'
                        id: 'cba6ea534ff14cb1a0e15dafef401c4a'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                            position: '7'
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
                        id: 'cc32ff61826343f3b331335fac485da0'
                        key: {
                            sys_ui_section: {
                                id: '18a5181ebcdf43a8bb82174de6f2298c'
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
                        table: 'sys_ui_form_section'
                        id: 'cc5368cb16f244c59bc825dc7969688b'
                        key: {
                            sys_ui_form: {
                                id: '8ca66f14107840929f4dda4e85f9aab5'
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
                                id: '62b246b3a2784d2995e4222e8348d8b3'
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
                        table: 'sys_ui_policy_action'
                        id: 'cc9fac9686da4477a42556eafc12b051'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'target'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cca630499e1149e3ad010cdb5971b48e'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_ui_element'
                        id: 'cd46239562e44546b623d28dec6eaac1'
                        key: {
                            sys_ui_section: {
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_ui_element'
                        id: 'cd5aeb7c2b5f434b90e18196b629b9bf'
                        key: {
                            sys_ui_section: {
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_ui_element'
                        id: 'cd70f1032822444891bea6fabf3701e4'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '10'
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
                        table: 'sys_ui_form'
                        id: 'cdaf6496418d47df997924360aa8a0af'
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
                        table: 'sys_ui_section'
                        id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_dictionary'
                        id: 'cec61ce0db254c5a94d06c5bdd1d3ef8'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'cf2f2f15a2be44c1bb84145766bed9af'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cf502df1b38a4d3c954e9f4b5d649017'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_ui_list_element'
                        id: 'cfd3cba8741d4b9985c0261736059b37'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                            element: 'unchanged'
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
                        table: 'sys_ui_element'
                        id: 'd13c900e09884ee4afa0b3ae8d368fe7'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_ui_section'
                        id: 'd148be9014d24130aa75781a27ec1e0e'
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
                        table: 'sys_documentation'
                        id: 'd159047a1bc04760ad0fb07e9c42720c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd17a7a18a56649d6b9cb7dabdcc0141a'
                        key: {
                            list_id: {
                                id: '646a520ce05440a9b0295b784000213a'
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
                        table: 'sys_dictionary'
                        id: 'd1ae1c1483e349f59e5698a406a4bcb1'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd1fabf8c93b2432ca8177bfbcb736716'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd23090dbf49b49699c473b79dcbab195'
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
                        id: 'd2d7376657fb4b558385da5232c4e674'
                        key: {
                            sys_ui_section: {
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        table: 'sys_ui_policy_action'
                        id: 'd38e75a8a8644bce85362f4e926881c5'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'not_applicable'
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
                        id: 'd4019b9281164d3495f9e60e4d17d6db'
                        key: {
                            sys_ui_section: {
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        table: 'sys_documentation'
                        id: 'd4131ab0be9143469e3a24ab186e8251'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd42ea16b9d48450d87d32b114cd71b50'
                        key: {
                            sys_ui_section: {
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_dictionary'
                        id: 'd4b09039bb1244cc81fbede10f3299a1'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'kind'
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
                        table: 'sys_documentation'
                        id: 'd54fdfcb683340ecb0c8936488f1bac4'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'external_id'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: 'd5a9e03fd6b24c13be4ba0a3cdd8fb73'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '13'
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
                        table: 'sys_ui_list_element'
                        id: 'd5ada6c27c8a41d7bdd049ec1846eec4'
                        key: {
                            list_id: {
                                id: '718e0a85dc954636b99a888fbb95061d'
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
                        table: 'sys_ui_form'
                        id: 'd70d19377ad24fafbe91b44ef02bfea1'
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
                        table: 'sys_ui_element'
                        id: 'd720e0241791432798fa8f61016b763b'
                        key: {
                            sys_ui_section: {
                                id: '91ff740d8ab04ec3843030c620707685'
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
                        table: 'sys_dictionary'
                        id: 'd781475a52f4454390851523f7ada599'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_version'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd7e603fd3e274acaa825be97d9944a77'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        id: 'd84638bf3d7148f08146fa20d62f04c1'
                        key: {
                            sys_ui_section: {
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        id: 'd8f1e9f52baa47feb42848245f6bb564'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd947a60a7436450db3b2957e6acf3e0a'
                        key: {
                            sys_ui_section: {
                                id: 'caecd1ac277841c98875bf9e474c9271'
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
                        table: 'sys_ui_form_section'
                        id: 'd99d12090cef4ee5987eee97e6677660'
                        key: {
                            sys_ui_form: {
                                id: 'ed19d90bc78442b8994bbf2e9f0fadf1'
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
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                        table: 'sys_ui_element'
                        id: 'd9bb9704262f481e9ead3e18ca2eb523'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '7'
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
                        id: 'da405a00b91f4e149801bcdcae30718e'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                        id: 'da718423662d43a2a1fb96ade89dea2d'
                        key: {
                            sys_ui_section: {
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_ui_section'
                        id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_documentation'
                        id: 'dabc3c0c44a24761a9d1f7c3750302f3'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_source'
                            language: 'en'
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
                        id: 'db9b5546076b4b8bb1b73b910f2b974d'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        table: 'sys_dictionary'
                        id: 'dbef817f521f4784b9e9c95bef38b6bf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'not_applicable'
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
                        id: 'de27cb9f285d4d1cae7c01168475131c'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de371e0099494c84912eb9a973fc3ce5'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_documentation'
                        id: 'de502d7eed964d01a6bb4188d9dec82e'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_type'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: 'de7e56ebcd244ac585f5d0e783f43c85'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_ui_element'
                        id: 'dec43fe30e214066b952d3ae44a0f920'
                        key: {
                            sys_ui_section: {
                                id: '0f55df56055c4d9c987f6faceffc31ac'
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
                        table: 'sys_ui_form_section'
                        id: 'dec4be4e9e734309a78885ccb66e30fd'
                        key: {
                            sys_ui_form: {
                                id: 'f07de171e30d4af1b818c4491109b569'
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
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_documentation'
                        id: 'df1e67a9017544049a55c8c7f37489ec'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'df481d2a187046a5b18fb63ed87ff024'
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
                        id: 'df6470a3a870496fbbd3f1a95fc6fae5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'df917b4231a240019798c7dc76b77b30'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        table: 'sys_ui_element'
                        id: 'dfbc7ad9764b46e9bde12534617841ea'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_documentation'
                        id: 'e01186b1407d4bee8ee6bc8f88967f2f'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retired'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: 'e13be3da70e24e38b56a04af8d86f8ce'
                        key: {
                            sys_ui_section: {
                                id: '31ec6845ae7c4a2c9a2e782baeaf64c0'
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
                        id: 'e14d0c3c9bc0465b821e66348edbcbed'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'import_set'
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
                        id: 'e1bf0d35c0584786b836a3e5a16aabe5'
                        key: {
                            sys_ui_section: {
                                id: '0fade288352148a5b2de057e6c0a1346'
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
                        table: 'sys_ui_element'
                        id: 'e1d6b2747de1488b903fac1c890287fa'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_ui_policy_action'
                        id: 'e1dfa113e0bf4c1aa44e273de3ff4933'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'unchanged'
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
                        table: 'sys_dictionary'
                        id: 'e35747d4ddc44607a527eef418c4ebe3'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'cause'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e3688a70266f43eea6d5f9ff0455fbcc'
                        key: {
                            list_id: {
                                id: '718e0a85dc954636b99a888fbb95061d'
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
                        table: 'sys_documentation'
                        id: 'e36d0aea020d4143b907182ec575a60d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'first_cursor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3703c482c354784889729e1e08c5063'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        id: 'e3d6529471414cc7aea0e10673bdc40a'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e3e5234857694ca387cc38d57201f518'
                        key: {
                            sys_ui_form: {
                                id: '9d03691c19c446ab875ae51cd86bab98'
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
                                id: '6f172334e4304143b838401d09b56c95'
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
                        table: 'sys_ui_element'
                        id: 'e410fbe20dad468c808b6b178acaffd5'
                        key: {
                            sys_ui_section: {
                                id: 'caecd1ac277841c98875bf9e474c9271'
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
                        table: 'sys_documentation'
                        id: 'e41bf72a70de4554bea789e117dd3429'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'tenant_id'
                            language: 'en'
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
                        table: 'sys_ui_list'
                        id: 'e4726dd11bf74985b6d812111c40772d'
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
                        table: 'sys_dictionary'
                        id: 'e5864ba2c0d64fce917b3b15b23db7e9'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e59c7874e76443bc9f583be0893a8550'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_ui_element'
                        id: 'e5c92b6099044169a54f2f7e600f7ab6'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_documentation'
                        id: 'e5e22785abe041b2bb77bd994ba10350'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'last_found'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e5e738502fdb415986d17427c6ddacaf'
                        key: {
                            sys_ui_section: {
                                id: '648a17102a4a407a9eaa3b608469f10f'
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
                        table: 'sys_ui_element'
                        id: 'e5fc97aeed4b445fb5884187226f72e9'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_documentation'
                        id: 'e63ba16126b041b38f403e61eba37ddb'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_id'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: 'e6a1f9676dfb4be791b99c42c94be479'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        table: 'sys_documentation'
                        id: 'e6e0b0c9e6ad43e2b7fe3edd40333b08'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'policy_definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e7451130ae4744d38b62d6d19ebe4732'
                        key: {
                            ui_policy: {
                                id: '7fc048bac2314ab4a1f57d913f492417'
                                key: {
                                    table: 'sn_vul_asc_deployment'
                                    short_description: 'Initiative IDs: for Specific initiatives'
                                }
                            }
                            field: 'initiative_ids'
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
                        table: 'sys_ui_element'
                        id: 'e7c3dca979f7477293c6e28dcfdfb333'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        table: 'sys_ui_element'
                        id: 'e7d2d40bbb724f4eb72d4be4e1382b1b'
                        key: {
                            sys_ui_section: {
                                id: 'dab25f489eba4f0faf27f034d5f30e44'
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
                        id: 'e82f28046a224124915d84974535f81b'
                        key: {
                            sys_ui_section: {
                                id: '3d597060b8314a81adf9bcbdd1b45920'
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
                        table: 'sys_documentation'
                        id: 'e84208272fd7439abd442d38b1cf8256'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'cause'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e8455f1d5aaa4372a003037a14605eb6'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'inserted'
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
                        table: 'sys_ui_policy'
                        id: 'e87f61c741b446c3b04199acc661851e'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'A template belongs to no deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8f1d6daba79444aa594ede38b8660a4'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_db_object'
                        id: 'e9aa4a72c01e42399bc139948c018ab2'
                        key: {
                            name: 'sn_vul_asc_integration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e9f8119e49c242eaafb3367b9d39d66e'
                        key: {
                            sys_ui_section: {
                                id: 'ce380bb70ca84cf1a776999cbf76aab3'
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
                        id: 'e9fd7edf0e6340988bf4dffd28b21b59'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ea0bd6df5fa249f4be3056497e4f106e'
                        key: {
                            list_id: {
                                id: '646a520ce05440a9b0295b784000213a'
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
                        id: 'ea503811397b4088b1b69e2a3032c1e0'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ea52f309863e499090eb5dce2fd25ee6'
                        key: {
                            sys_ui_form: {
                                id: 'f07de171e30d4af1b818c4491109b569'
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
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_documentation'
                        id: 'eaae0b2aa9e64d3cbab6943b41d3949a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_ui_section'
                        id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                        id: 'ec070f7014ce49b1b16eae433004562a'
                        key: {
                            list_id: {
                                id: '646a520ce05440a9b0295b784000213a'
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
                        id: 'ec30e77deba24667ae4610552a40a6db'
                        key: {
                            ui_policy: {
                                id: 'f19ac7ccd37a4d2ea6c302243b0c401d'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ec36ac29e73341dbb36af2a901b819d6'
                        key: {
                            sys_ui_section: {
                                id: '99720f46937b4ef9b9e17f67a98c0a19'
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
                        table: 'sys_ui_element'
                        id: 'ecc9423218e740d1831d96fc55517c07'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                        table: 'sys_ui_list_element'
                        id: 'ece53135cf9546cd9a755f5f3bb831a6'
                        key: {
                            list_id: {
                                id: 'e4726dd11bf74985b6d812111c40772d'
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
                        table: 'sys_ui_form'
                        id: 'ed19d90bc78442b8994bbf2e9f0fadf1'
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
                        table: 'sys_ui_element'
                        id: 'ed48fec4d1a949229177781f93b30155'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ed64ea9a44fd47d4a0423b806cdf60b1'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_ui_section'
                        id: 'ed78ce1a5fdd4b3dbf82446b5b4ba6d8'
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
                        table: 'sys_ui_section'
                        id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_ui_form_section'
                        id: 'eddc43eb0c2f41fab91ed70f3ac45bed'
                        key: {
                            sys_ui_form: {
                                id: '09cbefa7e9ea472c990e28882d27c1e2'
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
                                id: '91ff740d8ab04ec3843030c620707685'
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
                        table: 'sys_dictionary'
                        id: 'ee566560affd45c0bb029808bafa107c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eeef85931f1e43ba8be12c317cbdd44f'
                        key: {
                            sys_ui_section: {
                                id: 'df481d2a187046a5b18fb63ed87ff024'
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
                        table: 'sys_ui_policy'
                        id: 'ef312795dff74f59b72dde7731ede398'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Management Group IDs: for Specific Management Groups'
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
                        table: 'sys_dictionary'
                        id: 'f04278639275404782a44978cc9f1962'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'f07de171e30d4af1b818c4491109b569'
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
                        id: 'f10679eaa2b34fe7924a37ac4623300b'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f11e087ecfa3434a8674eb57f34569a8'
                        key: {
                            sys_ui_section: {
                                id: 'aba8ad835cac4e28bb675d055f4745b8'
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
                        table: 'sys_ui_policy'
                        id: 'f19ac7ccd37a4d2ea6c302243b0c401d'
                        key: {
                            table: 'sn_vul_asc_check'
                            short_description: 'Checks are written by Save and test and the Health check only'
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
                        table: 'sys_ui_element'
                        id: 'f1c870ce69494b12bb5cd9fc2a034bab'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_ui_section'
                        id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                        table: 'sys_ui_element'
                        id: 'f22b8b5d69374ff1baafe9e11b315b24'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_ui_element'
                        id: 'f265328f895f4a0a86d285fd05e33256'
                        key: {
                            sys_ui_section: {
                                id: 'f212fc4c902b442b9e6ac5f1705801c6'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f26fb06f6fd04755b3d37b37d32e961f'
                        key: {
                            ui_policy: {
                                id: 'c213fd9290d14fd08b71e503d7d0f285'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'unreadable'
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
                        table: 'sys_ui_element'
                        id: 'f32698c779b444d48fa73e1066d80205'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        id: 'f35d4d5a55184d629fa52960dfc82a60'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'sys_ui_list'
                        id: 'f405e9bd8e5e4ef6abeb341d220d3a30'
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
                        table: 'sys_ui_policy_action'
                        id: 'f46ee4b1482f49b091f85c4d527796c8'
                        key: {
                            ui_policy: {
                                id: '51d0cd8a562f4c28ac005f94bf6aeee3'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f4a9977ae4764c5e98aa48509d971e9b'
                        key: {
                            sys_ui_section: {
                                id: '3bb5bebb0eb94a73816ed486b7a5cf62'
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
                        table: 'sys_dictionary'
                        id: 'f4c336cb46b841aa984e8b2aa11cb8f0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f4c44eb145e8486d99312cf68e0b1213'
                        key: {
                            list_id: {
                                id: '646a520ce05440a9b0295b784000213a'
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
                        table: 'sys_ui_form'
                        id: 'f4dc9f77807a454f9548e1ecb5800438'
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
                        table: 'sys_ui_element'
                        id: 'f571f1910454467b867a1efae223ba14'
                        key: {
                            sys_ui_section: {
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        id: 'f627eb258de147a29ab744f23e6013ae'
                        key: {
                            sys_ui_section: {
                                id: '0fade288352148a5b2de057e6c0a1346'
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
                        id: 'f6b876198bcb45508bd38ab4b21e8768'
                        key: {
                            sys_ui_section: {
                                id: 'eb5c88f7174247afa1de3fc0af6f052a'
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
                            position: '12'
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
                        table: 'sys_ui_element'
                        id: 'f763c3e61c894180b6a02ab5a83c6b15'
                        key: {
                            sys_ui_section: {
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        table: 'sys_ui_element'
                        id: 'f798911174f04404aa18672c40c66c71'
                        key: {
                            sys_ui_section: {
                                id: '20446c676bc74a8bb8bcb098b26ac35e'
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
                        table: 'sys_ui_element'
                        id: 'f7a67e658c6944d6b5d2a887c116bf9e'
                        key: {
                            sys_ui_section: {
                                id: 'ff4d620ea52f4832845a4f0b3c500993'
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
                        table: 'sys_dictionary'
                        id: 'f8132b79bcef4fd9bca6e8d6accb776f'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_id'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f839fc2b150c4779a37e841007fe37ea'
                        key: {
                            sys_ui_form: {
                                id: 'cdaf6496418d47df997924360aa8a0af'
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
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_documentation'
                        id: 'f85c4ad18fa64145b60142b4c13dad77'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f89cb51cecb74126a91226db927a80cb'
                        key: {
                            sys_ui_section: {
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        table: 'sys_dictionary'
                        id: 'f9603690e1e3444a9807945296d7a556'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'f96c622fca004b6faeb2b7cc6fb7e158'
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
                        table: 'sys_ui_element'
                        id: 'fa988a9f00fb4b029be7bffc9d90604d'
                        key: {
                            sys_ui_section: {
                                id: '3d597060b8314a81adf9bcbdd1b45920'
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
                        id: 'fac8a93f0b0046b983818c894d9138b1'
                        key: {
                            sys_ui_section: {
                                id: 'edc9d49e99da450784b4a0e653c138a1'
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
                        table: 'sys_db_object'
                        id: 'fadf032e620c4ce4a5e74549f97f27ca'
                        key: {
                            name: 'sn_vul_asc_finding'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fb5321058e8048be98c7d84023993651'
                        key: {
                            list_id: {
                                id: '6edcd7887d484dba92ca814b876c34e7'
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
                        table: 'sys_ui_element'
                        id: 'fb58b927676e4693a8c069b14067c2b1'
                        key: {
                            sys_ui_section: {
                                id: 'eb4a6a5443a64294bf72d808f58b90c7'
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
                        table: 'sys_ui_element'
                        id: 'fbbe28954d6246c189a316ddfa6b9059'
                        key: {
                            sys_ui_section: {
                                id: '7776c3fe73204a2ba924c556a3d21054'
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
                        table: 'sys_ui_element'
                        id: 'fbde56a1989f45edb1f8afa988449184'
                        key: {
                            sys_ui_section: {
                                id: '2a010dc29c7d40c2819e2f6ed3f4d9ab'
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
                        table: 'sys_ui_section'
                        id: 'fc69231de61f48ca80af60bacff46e6d'
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
                        table: 'sys_ui_element'
                        id: 'fc8c735de0ab421189a662ab8bfc15af'
                        key: {
                            sys_ui_section: {
                                id: '91ff740d8ab04ec3843030c620707685'
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
                        table: 'sys_ui_element'
                        id: 'fcb406ef2d4d4c88ab886c653621883a'
                        key: {
                            sys_ui_section: {
                                id: '6a4f0effc73d446894b1c0a5a415e008'
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
                        table: 'sys_ui_form_section'
                        id: 'fcc33ef35633404aa5ef36ebfc9afe51'
                        key: {
                            sys_ui_form: {
                                id: 'ed19d90bc78442b8994bbf2e9f0fadf1'
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
                                id: '244943185de941a798f6d6dce155849e'
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
                        table: 'sys_ui_list_element'
                        id: 'fd7d1ba1e7c04a41beb0d1b903029c64'
                        key: {
                            list_id: {
                                id: '543c08df041e432ea7b75c0fcaef9000'
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
                        table: 'sys_dictionary'
                        id: 'fdaac3d0961b4d0fa27f9692952bdc1e'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_title'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'fdd957cd80ff49328780fc613a64b877'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
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
                        id: 'fdddfae024e54e3f88c3c8a46932e938'
                        key: {
                            sys_ui_section: {
                                id: '59012ec91ebe454aa3a0966dedd96fe3'
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
                        table: 'ua_table_licensing_config'
                        id: 'fe23c5bfa0a442ee9e26bc68da8d349a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'feb716858bcd407586d9d3635411aa2e'
                        key: {
                            sys_ui_section: {
                                id: '6b18efcc265a4a3ea70c8496940e0613'
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
                        id: 'fec06b82ff554494b1f2b354e0bedc07'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'last_found'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fec54143b10a4e279db5da373de5a550'
                        key: {
                            sys_ui_section: {
                                id: '91ff740d8ab04ec3843030c620707685'
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
                        table: 'sys_ui_policy_action'
                        id: 'ff0b93171f124006be764e0cdd1d0c13'
                        key: {
                            ui_policy: {
                                id: '4ef5a5462cc641e2bcb282eabb84c928'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'first_cursor'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ff4d620ea52f4832845a4f0b3c500993'
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
