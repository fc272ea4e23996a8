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
                        id: 'c370d98253df4906b8e9b1de4ffc6253'
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
                        id: 'a171076eda0d4f869f39cc57a307cd1d'
                    }
                    'module-integrations': {
                        table: 'sys_app_module'
                        id: '4ef006d4d9c1424a90b0eb19946f617c'
                    }
                    'module-properties': {
                        table: 'sys_app_module'
                        id: 'dac9e97276564620a38d868c16bdffe2'
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
                    'privilege-cmdb-identifier-read': {
                        table: 'sys_scope_privilege'
                        id: '1edbf713274540d08b816a6da1d607bb'
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
                    'privilege-sys-choice-read': {
                        table: 'sys_scope_privilege'
                        id: '596a61588a414d15afaf704d8f6e42ba'
                    }
                    'privilege-sys-plugins-read': {
                        table: 'sys_scope_privilege'
                        id: 'f214a800d9944749ad6d55c41cbcea1a'
                    }
                    'privilege-sys-scope-privilege-read': {
                        table: 'sys_scope_privilege'
                        id: '8c1bf7ef0dbd4f648352911fb75e3fb6'
                    }
                    'privilege-sys-script-include-read': {
                        table: 'sys_scope_privilege'
                        id: '0eb6371b06ab4a218cfec5cae2660479'
                    }
                    'privilege-sys-trigger-read': {
                        table: 'sys_scope_privilege'
                        id: 'cc1dfca819fa4320a38fa905fe0b885a'
                    }
                    'privilege-sys-user-has-role-read': {
                        table: 'sys_scope_privilege'
                        id: '221b3b0d658846189ca156d18476cb15'
                    }
                    'privilege-sys-user-read': {
                        table: 'sys_scope_privilege'
                        id: 'f5b66e19101a433b854a76982bda60b5'
                    }
                    'privilege-sys-user-role-read': {
                        table: 'sys_scope_privilege'
                        id: 'b7f3a18f431a491d9685336f7e727939'
                    }
                    'property-absent-pulls': {
                        table: 'sys_properties'
                        id: '63aae52dd7214d68a10975410044c7a1'
                    }
                    'property-category': {
                        table: 'sys_properties_category'
                        id: '733f18056bce461485c50481cd533a0e'
                    }
                    'property-category-absent-pulls': {
                        table: 'sys_properties_category_m2m'
                        id: '00adfbec88464627ba4a83fbbe37fa68'
                    }
                    'property-category-closure-number': {
                        table: 'sys_properties_category_m2m'
                        id: '7a998dac4399406296a62e856d998ac8'
                    }
                    'property-category-closure-percent': {
                        table: 'sys_properties_category_m2m'
                        id: '0d5544f5129a418abbe4b294da4cfee0'
                    }
                    'property-category-comprehensive-days': {
                        table: 'sys_properties_category_m2m'
                        id: '1423b0f5383246d28eb6456b2658c5c5'
                    }
                    'property-category-max-attempts': {
                        table: 'sys_properties_category_m2m'
                        id: 'f0eabac0925e48cd94096d4282ba799e'
                    }
                    'property-category-overlap-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '455f564e674a426aad0ef14032cf13b9'
                    }
                    'property-category-settle-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: 'ed648ac2da574d87a7510da68b33d42b'
                    }
                    'property-category-stale-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '6d91752b28a746e5818872129d7944be'
                    }
                    'property-category-step-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: 'f997b0dcc9ce4cf7a3bc8be26f068470'
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
                        id: 'fc1600fa1588422e9fd1f12de09ff1a8'
                    }
                    'related-list-deployment-checks': {
                        table: 'sys_ui_related_list_entry'
                        id: '61a30e435ff747b3a6149cd4db5044a4'
                    }
                    'related-list-deployment-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: '6429206105b64f07a9d714c9cc9b6c60'
                    }
                    'related-list-deployment-integrations': {
                        table: 'sys_ui_related_list_entry'
                        id: '438b118c6cac4992a76e3b59b1380e12'
                    }
                    'related-list-deployment-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: '0d4572a6e9784911804be9a84602cf67'
                    }
                    'related-list-integration-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: '79ab2d4c8c1c444a8194c2fed2b17117'
                    }
                    'related-list-run-closures': {
                        table: 'sys_ui_related_list_entry'
                        id: 'd301a0781e6042d8894a7cd6fcc7db06'
                    }
                    'related-list-run-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: '052839aae5584962bd0673a4fc0de06e'
                    }
                    'related-list-run-processes': {
                        table: 'sys_ui_related_list_entry'
                        id: '5f524e227dd641a4be47b8f7bd059fe5'
                    }
                    'related-lists-closure': {
                        table: 'sys_ui_related_list'
                        id: '31709d620996483e9755c841b78f087f'
                    }
                    'related-lists-deployment': {
                        table: 'sys_ui_related_list'
                        id: '267e79303a4a4643b4e8310ebff3cb8d'
                    }
                    'related-lists-integration': {
                        table: 'sys_ui_related_list'
                        id: '402b9d1ba5ba46189fce00959d45828c'
                    }
                    'related-lists-run': {
                        table: 'sys_ui_related_list'
                        id: '51e7ebc3142247ea92b80be3068ff712'
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
                    src_server_deployments_health_ts: {
                        table: 'sys_module'
                        id: '891bc98fe3bc493a94867345ec4afea1'
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
                    'src_server_platform_close-notes_ts': {
                        table: 'sys_module'
                        id: '9e4e3a51bfa74c48b924317292349eea'
                    }
                    src_server_platform_contract_ts: {
                        table: 'sys_module'
                        id: '5ead648a8aa548f5a9e0c380d2ec9e47'
                    }
                    'src_server_platform_contract-container_ts': {
                        table: 'sys_module'
                        id: 'c296a07335504479bd05abdbbe8f26c1'
                    }
                    'src_server_platform_contract-types_ts': {
                        table: 'sys_module'
                        id: '4d13c1c852624984adb5004a86df4483'
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
                    'src_server_platform_glide-health_ts': {
                        table: 'sys_module'
                        id: 'e55cf9db76f4401abadf8daec084fc2f'
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
                    'src_server_platform_glide-processes_ts': {
                        table: 'sys_module'
                        id: '934c7846e93a4a41a540f663ff2aac4c'
                    }
                    'src_server_platform_glide-products_ts': {
                        table: 'sys_module'
                        id: '04dd07859d6549f3989e309833e2fd9c'
                    }
                    'src_server_platform_glide-run-records_ts': {
                        table: 'sys_module'
                        id: '25b1a3b461dc463db72c19a516896667'
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
                    src_server_runs_progress_ts: {
                        table: 'sys_module'
                        id: 'd6ac892f684d4dc694a61561997aa4f6'
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
                    'ui-action-health-check': {
                        table: 'sys_ui_action'
                        id: '3e0f84a8fde749ba8dbdc8a3759dd193'
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
                        table: 'sys_ui_list_element'
                        id: '0065c7a409be48ad996a37b0ead84e21'
                        key: {
                            list_id: {
                                id: 'e110833ab9ce48819ea5d8154667a4d7'
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
                        table: 'sys_ui_list_element'
                        id: '00a3db2e40154726918c9bb23b03a793'
                        key: {
                            list_id: {
                                id: 'e110833ab9ce48819ea5d8154667a4d7'
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
                        id: '00baa0cf1c7144a3a4654a15a0a871de'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_list_element'
                        id: '01114ceb93d346d59c4e23aca2ea40ba'
                        key: {
                            list_id: {
                                id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        table: 'ua_table_licensing_config'
                        id: '01f53e52d9d6428a945404f3fd612f6c'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '02ca5a59b836497b9927b02360bdc94d'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_element'
                        id: '032beacb76d145908199038262410e7e'
                        key: {
                            sys_ui_section: {
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        table: 'sys_ui_element'
                        id: '039cf52b326a4f75bcf45cd6eaa2f05a'
                        key: {
                            sys_ui_section: {
                                id: 'e2494f90c5c1423e999ce8c4f9e12661'
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
                        table: 'ua_table_licensing_config'
                        id: '03a7de60529b46779c0a3720cc71e440'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '03d0ee7cb1594365989c2faad4691f4a'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_ui_policy'
                        id: '03ff69e1379f43d99bdb952e688330c0'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Management Group IDs: for Specific Management Groups'
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
                        table: 'sys_ui_element'
                        id: '049673a1ba1842b2b441e57a2796786c'
                        key: {
                            sys_ui_section: {
                                id: '9a711afcc5554400b34ffea6e703db92'
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
                        id: '04ace91dccf74244892ddb943105c721'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_element'
                        id: '04d3498f75ee404d99f2f1f03c4c8633'
                        key: {
                            sys_ui_section: {
                                id: '30601ba286b7482a853753f08d323e0f'
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
                        table: 'sys_ui_section'
                        id: '05303d96d58349a2a567d990da621b75'
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
                        table: 'sys_ui_list_element'
                        id: '053f4544d65b46668b47e6ef87d77750'
                        key: {
                            list_id: {
                                id: '43ff010f16ca4f339ed8b0313bd7d5a6'
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
                        id: '05f673830abd427899e1ccefd62c423c'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        table: 'sys_ui_form_section'
                        id: '06671f3e54c8410bad0188608da0b9b8'
                        key: {
                            sys_ui_form: {
                                id: '8c167ac5cb7042f4b01c8ea8ef296322'
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
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_documentation'
                        id: '068871e558024b65b59a2580ad80aa6c'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '06acaa53710146c19a1ce900ba01ac61'
                        key: {
                            sys_ui_section: {
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_ui_element'
                        id: '0701f58742b44b07a09b70502b8eaa75'
                        key: {
                            sys_ui_section: {
                                id: 'dd4fc91e3630402dabf0820047d5afc4'
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
                        table: 'sys_ui_element'
                        id: '076b23470fe84671b985534b69e78193'
                        key: {
                            sys_ui_section: {
                                id: '87554016102748d89f28c113e782fc19'
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
                        table: 'sys_ui_policy_action'
                        id: '078abb47475e4f758bcbb6060866fd5a'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
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
                        id: '078d69b800c44623ae81a241ec289b15'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        table: 'sys_ui_section'
                        id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        table: 'sys_ui_section'
                        id: '08e2a7bd67004b9492fec8982c5769df'
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
                        id: '08e4f5ba987d48919252cd5e9bf2153d'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiative_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '09004ad7bf974182bdfa01f72f7504de'
                        key: {
                            sys_ui_section: {
                                id: '87c24a175bfc4b4f88018b0b32694aca'
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
                        table: 'sys_ui_list_element'
                        id: '096f3bb1f3964dcaa17217a5c62a7136'
                        key: {
                            list_id: {
                                id: '5bf7f308352c419d9a3c4cc0e9a252ed'
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
                        table: 'sys_dictionary'
                        id: '0a271765a6b54d848ccafb097d258296'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0a53605204d44e68bf254554c7d3e1f5'
                        key: {
                            list_id: {
                                id: '44e0b4306df547c8a97aa923a524e198'
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
                        id: '0a5d99c02065443fa2f04e9a941e960e'
                        key: {
                            sys_ui_section: {
                                id: '3281105b20b24b62a2d7e1d0bebe6604'
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
                        table: 'sys_ui_element'
                        id: '0adecd26805a430ea775e70a266e6efe'
                        key: {
                            sys_ui_section: {
                                id: 'ace5d52549af41d398c9bb580457085c'
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
                        table: 'sys_ui_list'
                        id: '0b7d58a8932842ebad1ee65af0507377'
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
                        table: 'sys_ui_element'
                        id: '0bdf667cdfa1470d8eb2bd1fcb0914d4'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_choice'
                        id: '0d36c6e2e3084e8e9c16763fcd027fe1'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0d950b231e3f42bfa821356eb499965b'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_ui_section'
                        id: '0dbb0307affa4e7e818366563c50e669'
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
                        id: '0de5ec8654534b51afd8322af27daaf4'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_element'
                        id: '0dfbada13d6e44838eb2fac7890fe811'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        id: '0e371f2870884f42bff26b44f23f6e13'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_updated'
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
                        id: '0e55a947150a4a83ae3496f282652b76'
                        key: {
                            ui_policy: {
                                id: 'f6ea1ed882794e03a3f2e978f8be2edb'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0eb1c7fb105f4705b2564cff1151d42d'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'staged'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '0f5ba538f5c948189f827ed8775034ac'
                        key: {
                            sys_ui_form: {
                                id: 'da850119266d4b2f9d884f992b5f703c'
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
                                id: '43c33282cc5e4ed3a5151d1728a20e19'
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
                        table: 'sys_ui_list_element'
                        id: '0fd7d6cec0fe4797a13f423f14aa61ec'
                        key: {
                            list_id: {
                                id: '44e0b4306df547c8a97aa923a524e198'
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
                        id: '0fe58de9be2a46c0a02e4bee7484c242'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '10d063073d6b4c0da1a178630435de0d'
                        key: {
                            sys_ui_section: {
                                id: '6cd819907d8746f995df636c81be8526'
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
                        id: '122d38f815284ce4885708db90441657'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'repeated'
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
                        table: 'sys_ui_form_section'
                        id: '12acc558e3264304a454dda9f2a18edb'
                        key: {
                            sys_ui_form: {
                                id: '56b88a8f7dd94ce89f3b1187c51c22aa'
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
                                id: '05303d96d58349a2a567d990da621b75'
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
                        id: '12e8fd70302448a39ce0afafeb36a678'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_choice_set'
                        id: '1362ae3b71d64fa494a92e2d9005e901'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
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
                        table: 'sys_ui_list_element'
                        id: '13ceaa58bdc44a4aada7dd8cddae3b1f'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        id: '14839d37418348f69ec00db3d9e293a9'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        table: 'sys_documentation'
                        id: '14f3d896d7244a38b6c1442993753151'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '152edf1c6afa470b93464c50c3c9ba68'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_ui_policy_action'
                        id: '153cb6ac670148059ec856ac3148fba3'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
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
                        id: '15822c441317412dbae5e7999eec5808'
                        key: {
                            sys_ui_section: {
                                id: 'ace5d52549af41d398c9bb580457085c'
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
                        table: 'sys_dictionary'
                        id: '15a7cb59b14e4b3799502d68c0601dd7'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'throttles'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1614756bf94c4c84808f7c8e2e28b40a'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_dictionary'
                        id: '1649da2ff208454bb0f3d13af7865f89'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '16b53b8705f64ababd98908a3505feea'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        table: 'sys_ui_list_element'
                        id: '174de65f72ed43618a4cb9770bd4f446'
                        key: {
                            list_id: {
                                id: '5bf7f308352c419d9a3c4cc0e9a252ed'
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
                        table: 'sys_documentation'
                        id: '1752a4e0bd2c4aceb1be6b590f5d375c'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'closed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1756f5c0826648e8b8efc1a1a5996103'
                        key: {
                            sys_ui_section: {
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_ui_form_section'
                        id: '176d89058acc41fa83f1dfa7fa139cd5'
                        key: {
                            sys_ui_form: {
                                id: 'b51af1a7cc8f4b4898331907cbc10163'
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
                                id: '259530690399435084176306573ae10e'
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
                        table: 'sys_ui_element'
                        id: '1780ab9124294203b1ed0c3dfec061a0'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        id: '17b0adbbae6e40f5a0d6b96320a58cf6'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_dictionary'
                        id: '17be1a8acd914c7eaaa2f2cfd3fc09a9'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '181937f1f6214180ad1c327ab4989b2f'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        table: 'sys_ui_list'
                        id: '18418eafaab246c6a9aa46055dbbf962'
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
                        table: 'sys_dictionary'
                        id: '18538f1478044a28a6351308074761d5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1853fe3f0b86412b897a2c6a0957d4e7'
                        key: {
                            sys_ui_section: {
                                id: '0dbb0307affa4e7e818366563c50e669'
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
                        id: '18768d8dec9d4665a634fba3247ec8b5'
                        key: {
                            sys_ui_section: {
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        table: 'sys_ui_form_section'
                        id: '18ae9655835a4fcf8bf40919b9413a3b'
                        key: {
                            sys_ui_form: {
                                id: 'dd455640c0f2427394bbfed683b73440'
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
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        table: 'sys_ui_list_element'
                        id: '18bb3250004c44e58b5ba063eda85a3b'
                        key: {
                            list_id: {
                                id: '5b66e3f05c124b22a733e11336881936'
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
                        table: 'sys_ui_list_element'
                        id: '18bdefe39e8743f8b1222d9ea98fc702'
                        key: {
                            list_id: {
                                id: '44e0b4306df547c8a97aa923a524e198'
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
                        table: 'sys_ui_element'
                        id: '18e78ccfa0ae459a88d6b42166ce3263'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        id: '1901d11df2f147a687473a09521b934b'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'severity'
                            language: 'en'
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
                        id: '19da491f21cb4a16a0848a73fb933356'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        table: 'sys_dictionary'
                        id: '1a8f48766e884037bfd5818b197e2f4b'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'closure'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1b1bb47a48ce4f91b249165eaf4991ac'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_ui_list'
                        id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        table: 'sys_dictionary'
                        id: '1bc7a1dc8a924af798935340e4f93bf4'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'requests'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1c023cd13d9a470088b19e693f4cc072'
                        key: {
                            list_id: {
                                id: 'fb0dee924a4345a0a9a78ecaff7bbaaa'
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
                        table: 'sys_ui_policy_action'
                        id: '1c038ce1b8704afca6af6b3912e0a2fd'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'first_cursor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1c1b5425847240638b577474172ac5d4'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_dictionary'
                        id: '1c1c17e43f83444bbc04407d7a73feae'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1c1d3b46d13d4829b9e3a1e311f0f472'
                        key: {
                            ui_policy: {
                                id: 'f6ea1ed882794e03a3f2e978f8be2edb'
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
                        table: 'sys_ui_element'
                        id: '1c66ea31fd1b4743b2589d9524a6cfb5'
                        key: {
                            sys_ui_section: {
                                id: 'ed34c7875df342de8082bc2a6fc6c241'
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
                        table: 'sys_ui_element'
                        id: '1c77ccdda02f4e53aca26b56358d2798'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        id: '1c98271eab05403e9486a620bcad6c49'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1cbb3f974b3049a0a058f7b426dcfd03'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_ui_policy'
                        id: '1ce77be8e6824b8f96a65d4cf8a79dd4'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Day of the month: for monthly schedules'
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
                        table: 'sys_ui_list_element'
                        id: '1d0b2bfbca3345b48d238a4e99b9a971'
                        key: {
                            list_id: {
                                id: '8329098f2a154a4c90d4a6123430d945'
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
                        table: 'sys_ui_element'
                        id: '1d9f4dadb41f48b9971c4557c7c5ab25'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_ui_policy_action'
                        id: '1dcc3b2e54684d6080a8c0d2161c6fde'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'absent_in'
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
                        table: 'sys_ui_list_element'
                        id: '1e7cdb581399455cbc0229445a333621'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        id: '1ee036207ceb4e148a19a5c48a14fb80'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'page_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f1f0663fe564fd292615f5a214fdc19'
                        key: {
                            sys_ui_section: {
                                id: 'e2494f90c5c1423e999ce8c4f9e12661'
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
                        table: 'sys_ui_element'
                        id: '1f4e0818f2974598baa8f95915538a62'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        table: 'sys_documentation'
                        id: '1f767b2fb4e64a7782c138111510e659'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'closed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f78360bc41d464783d406d7812a3f7a'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        table: 'sys_ui_policy_action'
                        id: '1fb3bdf93e2e474db937acff7250e66d'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
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
                        table: 'sys_ui_form_section'
                        id: '207e7780307c42c1af07f3062189cec2'
                        key: {
                            sys_ui_form: {
                                id: '589aba3c0441499fb781fce4c3abaab6'
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
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        id: '20a1890c4b23468fa74c2d379401ae3c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'name'
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
                        id: '217dd823ce674513a4212e8b15a15d16'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        table: 'sys_ui_element'
                        id: '218673486e8f472795bdbf19e307ca4f'
                        key: {
                            sys_ui_section: {
                                id: '30601ba286b7482a853753f08d323e0f'
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
                        table: 'sys_ui_element'
                        id: '21d1f4aa758140be9d191b7e7d840834'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_choice_set'
                        id: '21e42f1cff6f46cfb408cd82cbc460fa'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '21ecb7508103453395cf2e12be02700b'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'error_code'
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
                        table: 'sys_documentation'
                        id: '22b71fbf16ad4cc2825a469da62d4d3b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '22be29d66717491bb55f559e3af64a24'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Time: for daily, weekly and monthly schedules'
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
                        table: 'sys_ui_policy_action'
                        id: '2398779e8fc14b65af9ec1bb14685844'
                        key: {
                            ui_policy: {
                                id: 'fae1dadd14724dd39292dce97677d8dd'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'state'
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
                        table: 'sys_ui_section'
                        id: '23a202ad84444160add354501ed08f62'
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
                        id: '2413f3a7e5fa41778b7add65d8ebfa0f'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2441819f9f244340b5d6d5455ba5f612'
                        key: {
                            sys_ui_section: {
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        id: '24d150e41fb146e99e4a29e4926d387c'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        table: 'sys_index'
                        id: '250b99b121f34b61abb42d6650af4788'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'deployment,type,last_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '250bd051677c40e2af99ee20047d6c44'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        table: 'sys_dictionary'
                        id: '25343b145b884c3daaa4663458c04264'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '259530690399435084176306573ae10e'
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
                        table: 'sys_choice_set'
                        id: '2606becb614d4280a40e87e4ada19c26'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '26275e51c4404bf5ba2902b297a946d7'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        id: '266b1215e1c24c01b7df7df1014b3047'
                        key: {
                            list_id: {
                                id: 'fb0dee924a4345a0a9a78ecaff7bbaaa'
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
                        id: '26817f8b04324c479b93380e6f86d481'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'cursor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2694d05aa6354d2d9ebb020eb476d10a'
                        key: {
                            sys_ui_section: {
                                id: '0dbb0307affa4e7e818366563c50e669'
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
                        table: 'sys_dictionary'
                        id: '26ab424b65b94466a63f2297fdbcfebb'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'login_url'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '26ce95662eb04d7aa3c7680b1d23f237'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '26d50d7037c84371a3ba928ca2221d69'
                        key: {
                            sys_ui_form: {
                                id: '39975164080e490299e34b34c329ee46'
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
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        id: '26e74bb376284350830a360893a01da9'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        table: 'sys_ui_element'
                        id: '277cebea8709438591a41942dae9f109'
                        key: {
                            sys_ui_section: {
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        table: 'sys_ui_form'
                        id: '27c9780e13304af69899ee548351aa20'
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
                        table: 'sys_dictionary'
                        id: '27e399e512bf446e8af2c1bd7426ffa0'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'NULL'
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
                        table: 'sys_ui_element'
                        id: '2905ff9d237a445e9ca4d3508aad7f5c'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_ui_element'
                        id: '294e487240e44f5baa2c91244e85ed5c'
                        key: {
                            sys_ui_section: {
                                id: '9a711afcc5554400b34ffea6e703db92'
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
                        id: '295efac0dd374ed4a7540672d7ceb431'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        table: 'sys_ui_element'
                        id: '2abc5c96505440cda7a30bc4a45723bc'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        table: 'sys_ui_element'
                        id: '2b929d93447d4677956688df9d2e9ce6'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_ui_form_section'
                        id: '2c3baaab711141dba76b304541443029'
                        key: {
                            sys_ui_form: {
                                id: '8c167ac5cb7042f4b01c8ea8ef296322'
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
                                id: '74acea1452664a83b1df05693bf0261e'
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
                        table: 'sys_db_object'
                        id: '2cd06fb44e7e40c989a0e2e8ca09daa1'
                        key: {
                            name: 'sn_vul_asc_group_member'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d26078a8d874a72ac96859a2919ff43'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        table: 'sys_ui_element'
                        id: '2d343b4a6800492d9f6b4cce445c844c'
                        key: {
                            sys_ui_section: {
                                id: '08e2a7bd67004b9492fec8982c5769df'
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
                        id: '2d71f73c36834815a72bdab4cfafcdce'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        id: '2d728e5b692e4f3bb11f50bb30fd7371'
                        key: {
                            sys_ui_section: {
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        table: 'sys_documentation'
                        id: '2d87655ae5ac4ec7be800bab5bea4c45'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d87698e6a704ba3bcdddae2d7e4838e'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        table: 'sys_ui_element'
                        id: '2e12afadf0794d01ab2d484c8924406a'
                        key: {
                            sys_ui_section: {
                                id: '87c24a175bfc4b4f88018b0b32694aca'
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
                        table: 'sys_ui_list'
                        id: '2eef2974b16a4d909f85e26f467b374b'
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
                        table: 'sys_ui_element'
                        id: '2eef8c6633234366a3e132c169491c2a'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        id: '2ef17974e4ab4a5ab885f5dbf527ce41'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2f242ac78c674614b911180199a94bea'
                        key: {
                            sys_ui_section: {
                                id: '9a711afcc5554400b34ffea6e703db92'
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
                        table: 'sys_ui_list_element'
                        id: '2fa06df519a44b438582ddff1ec0b8ee'
                        key: {
                            list_id: {
                                id: '5b66e3f05c124b22a733e11336881936'
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
                        table: 'sys_ui_form_section'
                        id: '2fa90ab0991745f8b837f57e77b3d7bc'
                        key: {
                            sys_ui_form: {
                                id: '752cb555f9bd430a873f71f035d3f00a'
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
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        table: 'sys_ui_form_section'
                        id: '2fc79863f6024b70907c87d9a8726b56'
                        key: {
                            sys_ui_form: {
                                id: 'b51af1a7cc8f4b4898331907cbc10163'
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
                                id: 'aabccc9c4c024a0b9b592fc5d36dc43c'
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
                        table: 'sys_dictionary'
                        id: '2ffed313e4c34985bcb0ebeddfad8b21'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '30601ba286b7482a853753f08d323e0f'
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
                        table: 'sys_dictionary'
                        id: '307a76adf3cd406b995b9dfa5b046f0a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'page_size'
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
                        table: 'sys_dictionary'
                        id: '315ca30c278d4d16a906f43043705ea6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'expected'
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
                        table: 'sys_ui_element'
                        id: '31df859a4138406697aa946d9d1efbe9'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        table: 'sys_documentation'
                        id: '32714bd914224862a82395706be1b7e1'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'integration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3281105b20b24b62a2d7e1d0bebe6604'
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
                        table: 'sys_ui_element'
                        id: '32b6280c43b24f64a0177a7001896687'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_policy_action'
                        id: '32eadd1d600345a49767b49d07a9d5ec'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'absence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3319bbff07c842bc9c4bc756d0eabc7b'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        id: '331b6f290e27422abb94ca314d7874db'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'refreshed'
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
                        table: 'sys_ui_section'
                        id: '33a5b23549c442f79d5173e25601f3f2'
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
                        table: 'sys_ui_list_element'
                        id: '344eea6e319d4cff97ffd992a73ae1dd'
                        key: {
                            list_id: {
                                id: '0b7d58a8932842ebad1ee65af0507377'
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
                        table: 'sys_ui_policy'
                        id: '347a0892a26147a1bba458923f86ee25'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'A template belongs to no deployment'
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
                        table: 'sys_ui_element'
                        id: '360ac530210f4157b52828eabd8cc96a'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        id: '36774306708a4a13838e071a7b81c457'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
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
                        id: '3732cde3a88d492ab3b6d3a15c588c20'
                        key: {
                            ui_policy: {
                                id: 'db6821dc2bb14c6dbb0a70c3ca7f7a76'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Repeat Interval and Starting: for periodical schedules'
                                }
                            }
                            field: 'run_period'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '37b20a550b3f4901a996c9d062a745d8'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'staged'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '37bab899313142228eb95aa24e700548'
                        key: {
                            list_id: {
                                id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        id: '38c1b6fa5c2d407ca1f0192784ab49aa'
                        key: {
                            sys_ui_section: {
                                id: 'ed34c7875df342de8082bc2a6fc6c241'
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
                        table: 'sys_choice'
                        id: '38e404b02a3b406b8fca428daf2bf3c7'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_form'
                        id: '39975164080e490299e34b34c329ee46'
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
                        table: 'sys_ui_element'
                        id: '39f1bfe4487148759cf67a26a6cb8543'
                        key: {
                            sys_ui_section: {
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_ui_list_element'
                        id: '3a33f3cd5d97477fac747f119e4735db'
                        key: {
                            list_id: {
                                id: '5b66e3f05c124b22a733e11336881936'
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
                        id: '3ab16ba40ee042f28a2accdaa935ea92'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        table: 'sys_ui_element'
                        id: '3af2e6d0a4bd4327be504c7059bb4001'
                        key: {
                            sys_ui_section: {
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        table: 'sys_ui_list_element'
                        id: '3c7b01c86754406e855ddf326af3a205'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        table: 'sys_ui_form_section'
                        id: '3cce3c3d2afb45bda2805e13045acceb'
                        key: {
                            sys_ui_form: {
                                id: 'e8cb214c2cd3476a8393477cc188f7a1'
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
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        table: 'sys_ui_form_section'
                        id: '3d0d48b8eda848fb8b8323181c72eb47'
                        key: {
                            sys_ui_form: {
                                id: '589aba3c0441499fb781fce4c3abaab6'
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
                                id: '23a202ad84444160add354501ed08f62'
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
                        id: '3d444e5b391c4521a189723899f1612b'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        id: '3d67e60cccfb4a5cb5385cc0a9f0f6b9'
                        key: {
                            sys_ui_section: {
                                id: 'a1a5daf6ef394cc481bdf4ffec6f0548'
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
                        id: '3d8dae3fbb1b483eb93ef68365ddb4a4'
                        key: {
                            sys_ui_section: {
                                id: '9a711afcc5554400b34ffea6e703db92'
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
                        table: 'sys_documentation'
                        id: '3dd5647a3f7f42cba1411d56c9c35905'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'remediation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3e2ead1dba934166bd9aef4782159d1b'
                        key: {
                            list_id: {
                                id: '8329098f2a154a4c90d4a6123430d945'
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
                        id: '3e91fd05d06d49978088a4b55178947a'
                        key: {
                            sys_ui_form: {
                                id: 'e8cb214c2cd3476a8393477cc188f7a1'
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
                                id: '628b35b763494e5683e931ce2a0d26b7'
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
                        table: 'sys_ui_element'
                        id: '3efac81ec3a04f68baa777c160ac0a81'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        id: '3f0e24b8497d43c999ed7a72fdd90b96'
                        key: {
                            sys_ui_section: {
                                id: '87554016102748d89f28c113e782fc19'
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
                        table: 'sys_ui_element'
                        id: '3f3876382b6244f1810a5b8daac23802'
                        key: {
                            sys_ui_section: {
                                id: '927177c7b4a74b279831696569cb1948'
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
                        id: '3f54bc6f003d4cc1ba538bf25f10b1a8'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        table: 'sys_ui_element'
                        id: '3f6d70df4c164c7781c8a175fc7a0952'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        table: 'sys_dictionary'
                        id: '3fe2616b55434fc5a99f724caf8bb5a8'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'template'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3fff4acfa3e94ee5ad7d60a566f079bf'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        id: '4024c4a772be4a31a3eab0c05c9ed3b1'
                        key: {
                            sys_ui_section: {
                                id: 'aabccc9c4c024a0b9b592fc5d36dc43c'
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
                        id: '406c2eb8a0064c5aacce78ac13934d86'
                        key: {
                            list_id: {
                                id: 'ea3f07319f7d4373a73e7b3d28fc5af0'
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
                        table: 'sys_ui_list_element'
                        id: '40e74f721df548a0a6894305788a8ced'
                        key: {
                            list_id: {
                                id: '5bf7f308352c419d9a3c4cc0e9a252ed'
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
                        id: '415784b573ce48fbb30f66d06d9ee3bd'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        table: 'sys_ui_list_element'
                        id: '41c1ec4219bb4ec08725683fc2441b76'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        table: 'sys_ui_list_element'
                        id: '41e953282c18490bbd0e8459469bba44'
                        key: {
                            list_id: {
                                id: '8329098f2a154a4c90d4a6123430d945'
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
                        table: 'sys_ui_element'
                        id: '4256f0a2c21342819efe6c219e9f6ba9'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        id: '42966f03299840ef935a5ebc262973dd'
                        key: {
                            list_id: {
                                id: '5b66e3f05c124b22a733e11336881936'
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
                        id: '42daaf206fa7404eafcffe59f8e60681'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        table: 'sys_ui_list'
                        id: '430f503853ab43ccaaafff72617ea592'
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
                        table: 'sys_ui_policy_action'
                        id: '43adddc067194d379f86cc8df911d40d'
                        key: {
                            ui_policy: {
                                id: 'cd06d20cd2414bd3ba9add6794c2dd48'
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
                        id: '43b590b737aa4a66b9f0bfe6b91b5034'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'registry'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '43b5a02521d34a058cb5fb1610f20d46'
                        key: {
                            ui_policy: {
                                id: 'fae1dadd14724dd39292dce97677d8dd'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '43c33282cc5e4ed3a5151d1728a20e19'
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
                        table: 'sys_ui_list'
                        id: '43ff010f16ca4f339ed8b0313bd7d5a6'
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
                        id: '441a6362f22749668e5be6bdf1fe515d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '449c2e02ebc443969c5ac0203894b8df'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_ui_element'
                        id: '44db040ea2b14fa9b1f191aa8912c514'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_ui_list'
                        id: '44e0b4306df547c8a97aa923a524e198'
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
                        id: '44e4edfb756f4c3e87c806998d8b197c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'owner'
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
                        table: 'sys_dictionary'
                        id: '467e2c78245f4583b2bab7abb81b2465'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '46cd66c705da42bfb51bae7d6e6cb029'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_ui_element'
                        id: '470d50981f6e484ea25a00eb9951cbda'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        id: '4711ad3663cd4f8cb9fea657eb76d25a'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_ui_list_element'
                        id: '47c13c92c3174857b4bc51d17214c475'
                        key: {
                            list_id: {
                                id: 'e110833ab9ce48819ea5d8154667a4d7'
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
                        table: 'sys_ui_element'
                        id: '47f87adfd1574dd2bd3e3776d7d1c7e1'
                        key: {
                            sys_ui_section: {
                                id: '927177c7b4a74b279831696569cb1948'
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
                        table: 'sys_ui_element'
                        id: '4817669198dc412ab57ef953586c602a'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_policy_action'
                        id: '482ce404792a4b07a94f602219f3156f'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'verification'
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
                        table: 'sys_choice'
                        id: '48ad53ce33e642f492dfb341c6cb8f92'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_element'
                        id: '48b44e55f2444124aa61b38d19f90559'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        id: '48c2d65d2610465489f9409f80fbc3f6'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        id: '48ff287079f74cb0ba5a37299e752aec'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '492e7a462d07448cbd1134d911b24ce4'
                        key: {
                            sys_ui_section: {
                                id: 'b9e9e816c2174c16870c66b2f59d3f12'
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
                        table: 'sys_ui_element'
                        id: '4a12658a2874480290938d24061c36a7'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_element'
                        id: '4a5d588c0ae94192a254fa8b52312055'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        table: 'sys_ui_element'
                        id: '4d023836efbf446d8a38031ad0bf5648'
                        key: {
                            sys_ui_section: {
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        id: '4d0e3ed611a44c38b8018c506d4517c5'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        id: '4d32e8bd81fc40a78adedd6aa44a48af'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retired'
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
                        table: 'sys_ui_section'
                        id: '4dd60dbaaa884242a766f906f881faef'
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
                        id: '4e6ce0372a3b48c8b844452af9b6a9a3'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'principal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e8a86146ff441638444df7134440544'
                        key: {
                            sys_ui_section: {
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        table: 'sys_ui_policy_action'
                        id: '4eea2dcc2b454d7ead0d8586700256d8'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f18c81467484591b86ff8550fa9a66f'
                        key: {
                            sys_ui_section: {
                                id: 'e2494f90c5c1423e999ce8c4f9e12661'
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
                        id: '4f436b72a4c545138fd698c18f8cb21a'
                        key: {
                            sys_ui_section: {
                                id: '927177c7b4a74b279831696569cb1948'
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
                        id: '4fe37d9cb36d4ed4852a296685650458'
                        key: {
                            sys_ui_section: {
                                id: '628b35b763494e5683e931ce2a0d26b7'
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
                        table: 'sys_documentation'
                        id: '5025724c2b9f4e45af1a3e7132ea1acb'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unchanged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '502c8c137b2a4e9ca51ed4d0f9f5693d'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
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
                        id: '5043942c1c604d2ab8492831a5b2365a'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        id: '5054446174fa41fd8a2f51f16ba63905'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'metadata'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '50734a64730e4b59af87796f18902eb2'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_dictionary'
                        id: '5117797b84224790acf78013c03fd307'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_criticality'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '517f14a1d8e9462b90ab522a74792526'
                        key: {
                            list_id: {
                                id: '8329098f2a154a4c90d4a6123430d945'
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
                        table: 'sys_ui_element'
                        id: '52babcc74fe64e499c7dbf998b1a2357'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_ui_section'
                        id: '52cb72e19d4440498de16e8f636a620e'
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
                        table: 'sys_dictionary'
                        id: '531881ae18a34670941d3d9cabbf1a45'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'region'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '538bb1e98c9045629244dfe244d0c8ec'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_policy_action'
                        id: '53bb387480ee4ae0875d03633387dda3'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'window_from'
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
                        id: '53f4e36508684db282156bff35a8a9f3'
                        key: {
                            sys_ui_section: {
                                id: 'e2494f90c5c1423e999ce8c4f9e12661'
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
                        table: 'sys_ui_list_element'
                        id: '54818e28e08c4168b73f2781fdf47bce'
                        key: {
                            list_id: {
                                id: '5b66e3f05c124b22a733e11336881936'
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
                        id: '54be73d324d947779c05fc9934951446'
                        key: {
                            list_id: {
                                id: '5de714f1b76646e5862e88ea854b8a25'
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
                        table: 'sys_documentation'
                        id: '54fc9d15d19f4073b2b583998f0dae21'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '5524594e94824899ad300bf946279170'
                        key: {
                            sys_ui_form: {
                                id: 'dd455640c0f2427394bbfed683b73440'
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
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        id: '56840dc5df414dcfb58135d304c62ba5'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'pages'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '56b88a8f7dd94ce89f3b1187c51c22aa'
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
                        table: 'sys_ui_element'
                        id: '5728b7b583f54bb3a9a1ef5406e2f67e'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        table: 'sys_ui_element'
                        id: '572a74779c8c48aaa957022b07a7531d'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        id: '57346e9e84834f289e0f75438bcf23bb'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'region'
                            language: 'en'
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
                        id: '580549cc2e374a5aa2aeb7d5b8dcd8f6'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'window_to'
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
                        id: '5842a78076344f37b5dfc5948fbd85d3'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_ui_form'
                        id: '589aba3c0441499fb781fce4c3abaab6'
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
                        table: 'sys_ui_element'
                        id: '59bf31675c0e428d9a4b7d7484a64bbb'
                        key: {
                            sys_ui_section: {
                                id: 'a1a5daf6ef394cc481bdf4ffec6f0548'
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
                        id: '59e4971d712a45698c8ca1d1744e178f'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        table: 'sys_ui_element'
                        id: '5a689c755bcc43998566e12fa78b52c2'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        table: 'sys_ui_element'
                        id: '5a7021499eea422b8e01dac394d34d09'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        table: 'sys_ui_policy_action'
                        id: '5a726a462e4d4333a5a157b82cc84408'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5ac00b44a858404a860d82bf3610e57d'
                        key: {
                            list_id: {
                                id: '43ff010f16ca4f339ed8b0313bd7d5a6'
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
                        table: 'sys_ui_section'
                        id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        table: 'sys_ui_list'
                        id: '5b66e3f05c124b22a733e11336881936'
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
                        id: '5be21ad1a5934959a28709117262c78e'
                        key: {
                            sys_ui_section: {
                                id: '628b35b763494e5683e931ce2a0d26b7'
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
                        table: 'sys_ui_list'
                        id: '5bf7f308352c419d9a3c4cc0e9a252ed'
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
                        table: 'sys_ui_policy_action'
                        id: '5c385a1dc7d345a1a5c5e4b3a1a61243'
                        key: {
                            ui_policy: {
                                id: 'fae1dadd14724dd39292dce97677d8dd'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'remedy'
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
                        id: '5cdb3e1051784a7fa03b4f2a739a10f2'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        id: '5d01be093c574887b47b864e55df5202'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d29fd41e2c34b8b89fed3935478b3e3'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_ui_policy_action'
                        id: '5daf9194e04f4425a31afd4bdd174860'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
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
                        id: '5db576ec857d4d52a2201aa33c1c740f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '5dd81edd02744d3a96177c00917a87d8'
                        key: {
                            sys_ui_form: {
                                id: 'e1862fcdbf4b4c5d9587cc2a9f4563e6'
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
                                id: '87554016102748d89f28c113e782fc19'
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
                        table: 'sys_ui_list'
                        id: '5de714f1b76646e5862e88ea854b8a25'
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
                        table: 'sys_ui_policy_action'
                        id: '5decc8c23ba34c2f90ca07a695a10a06'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'inserted'
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
                        table: 'sys_ui_policy_action'
                        id: '5e96f5128e344d6ab2f8df90c777674b'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5f319f813c98416793baa532e7008d64'
                        key: {
                            sys_ui_section: {
                                id: '628b35b763494e5683e931ce2a0d26b7'
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
                        id: '5f355391dda843c2812d465d2390a521'
                        key: {
                            sys_ui_section: {
                                id: 'dd4fc91e3630402dabf0820047d5afc4'
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
                        table: 'sys_ui_policy_action'
                        id: '5f9ca480c67b4c3aa14d439be494ab1d'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'ended'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5fecebf3a0ff4b289c940bb00ea6896b'
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
                        table: 'sys_documentation'
                        id: '60125423f6e0412a9bfb7b00f61ca199'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'refreshed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '602407f79ccd425297a12e9f33dd4801'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        table: 'sys_dictionary'
                        id: '6115d465fdb143099b101f31489bf25a'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '613bae7a19bd4943ae64ddc0886d9916'
                        key: {
                            sys_ui_section: {
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_ui_list_element'
                        id: '61a8b63eac5f4ec98c65de85a35f4ab1'
                        key: {
                            list_id: {
                                id: 'e110833ab9ce48819ea5d8154667a4d7'
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
                        table: 'sys_ui_section'
                        id: '628b35b763494e5683e931ce2a0d26b7'
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
                        id: '628e5f33774d45c5903028697f952e04'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'expected'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '62b53770f0624160b10649fee8412b3a'
                        key: {
                            list_id: {
                                id: '43ff010f16ca4f339ed8b0313bd7d5a6'
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
                        table: 'sys_ui_policy_action'
                        id: '62edcef44832406b97b6e44dccc4feff'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'message'
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
                        table: 'sys_dictionary'
                        id: '638c690ef7a54c1c91e2f2006a0591b3'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '63df0e47082d4d5cb5c35e79706e94da'
                        key: {
                            list_id: {
                                id: 'ea3f07319f7d4373a73e7b3d28fc5af0'
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
                        table: 'sys_ui_list_element'
                        id: '63e20401cc18436585133a801640e496'
                        key: {
                            list_id: {
                                id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        id: '642c13673cbc46f89ec6683b0b53459d'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_ui_element'
                        id: '645f2da23624453b8c43851c3e41c116'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_dictionary'
                        id: '64a0d65bda284740b37b69ef37d0b1e0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absent_in'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '64aa4e0a68ca465cb95b67823fd5b45b'
                        key: {
                            list_id: {
                                id: '18418eafaab246c6a9aa46055dbbf962'
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
                        id: '6524b3d1505d4e7c9987c4e875ab204f'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_ui_element'
                        id: '66282da0047a41239e6f730f1d67924a'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_ui_element'
                        id: '66307df87cfb45c294e67878901ac66c'
                        key: {
                            sys_ui_section: {
                                id: '927177c7b4a74b279831696569cb1948'
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
                        table: 'sys_choice_set'
                        id: '66318188064140828d00f6b1a674c954'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '663f0a742b1c43a5b12bc7c261248d87'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_dictionary'
                        id: '664b1b4f6a1b42739ec5f1f8ace9bb03'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '66548d32333344aca4176dedc724e81d'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        id: '66819344ac7d4b449522829344a54ef1'
                        key: {
                            sys_ui_section: {
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        table: 'sys_ui_list_element'
                        id: '66a36d2f31a44455b658b5828d680398'
                        key: {
                            list_id: {
                                id: '5bf7f308352c419d9a3c4cc0e9a252ed'
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
                        table: 'sys_documentation'
                        id: '66b6f4f4cdda49e2a8ecd51ecec0dff1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'active'
                            language: 'en'
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
                        table: 'sys_ui_form_section'
                        id: '6840b36359414b3390dedbeb713b2707'
                        key: {
                            sys_ui_form: {
                                id: 'b51af1a7cc8f4b4898331907cbc10163'
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
                                id: 'a1a5daf6ef394cc481bdf4ffec6f0548'
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
                        table: 'sys_ui_element'
                        id: '689c8404c3f84e54abf7a176591df8f6'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_choice_set'
                        id: '68a5676649ec4c1c8efdc6aa7414d41d'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '68e91567ad56461485148abf967edb0b'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
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
                        id: '693cda6319ac43a6aa97423bc2b281bb'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'missed'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '69be71845f7e4d6daa255b7f75cec875'
                        key: {
                            list_id: {
                                id: '18418eafaab246c6a9aa46055dbbf962'
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
                        table: 'sys_ui_form'
                        id: '69d515ce641a49b6ae5b06fa4f5d7b6b'
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
                        table: 'sys_ui_list_element'
                        id: '6a02860247bd49728221ddc04ec333e1'
                        key: {
                            list_id: {
                                id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        id: '6a6d761e30d44f7f883bcdf9b32a4a54'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        table: 'sys_index'
                        id: '6ad54841bbbc4900a1dbf7663e7f664c'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6af00d5b6170466c98b52217b970634e'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_dictionary'
                        id: '6bb0d1af4b134564b3efefe51eb2688d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'rejected'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6bf435daccac4fd98a90c5358b01237c'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_dictionary'
                        id: '6c39db47d944428e9cc2bd835c6396ac'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiative_ids'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6c4b24dcccac4f96b3598bdf86af368f'
                        key: {
                            list_id: {
                                id: 'fb0dee924a4345a0a9a78ecaff7bbaaa'
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
                        id: '6c6894ffe96646759fd4e12750839932'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6c7ceaa0e522401cb192f0752dbdee82'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'repeated'
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
                        table: 'sys_ui_section'
                        id: '6cd819907d8746f995df636c81be8526'
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
                        table: 'sys_ui_policy_action'
                        id: '6cf8e65878184757951e740566482e6c'
                        key: {
                            ui_policy: {
                                id: 'f6ea1ed882794e03a3f2e978f8be2edb'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '6d51fb7eeb214fba9148f727b994a97c'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Subscription IDs: for Specific Subscriptions'
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
                        table: 'sys_ui_form_section'
                        id: '6dd0b6f37c4e4b1194623319579e6454'
                        key: {
                            sys_ui_form: {
                                id: '69d515ce641a49b6ae5b06fa4f5d7b6b'
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
                                id: '87c24a175bfc4b4f88018b0b32694aca'
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
                        id: '6df9fe95a5fa465885f57d1e6d2d3461'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'login_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6e7947c227e7462e99392ed8edd7569b'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_dictionary'
                        id: '6e9cc131990d44d186cc587fc09211c7'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6ecd6c18f0d04129976113327f3a1746'
                        key: {
                            sys_ui_form: {
                                id: '752cb555f9bd430a873f71f035d3f00a'
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
                                id: '6cd819907d8746f995df636c81be8526'
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
                        table: 'sys_ui_element'
                        id: '6eeabe119ac7408baf7d3309be23fd93'
                        key: {
                            sys_ui_section: {
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        id: '6eed57b902f448bbb9dcb552b436c68a'
                        key: {
                            ui_policy: {
                                id: 'f6ea1ed882794e03a3f2e978f8be2edb'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6f57067475fc4cdda3116bc3f5045215'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'waits'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6f7a6047baf34ab7b41579e97009a208'
                        key: {
                            list_id: {
                                id: 'fb0dee924a4345a0a9a78ecaff7bbaaa'
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
                        table: 'sys_ui_policy_action'
                        id: '6f8ee07af5c14c439d47551cc6345715'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'type'
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
                        table: 'sys_ui_element'
                        id: '6ff3aed7d58b41bebef98cdb4ead9d40'
                        key: {
                            sys_ui_section: {
                                id: 'e2494f90c5c1423e999ce8c4f9e12661'
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
                        id: '7009fa56e4ea4bcb9520e79bd3a8e82d'
                        key: {
                            ui_policy: {
                                id: 'f6ea1ed882794e03a3f2e978f8be2edb'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'count'
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
                        table: 'sys_ui_form_section'
                        id: '7065ba535b7c42428345d10e5a9d92d3'
                        key: {
                            sys_ui_form: {
                                id: 'e1862fcdbf4b4c5d9587cc2a9f4563e6'
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
                                id: '30601ba286b7482a853753f08d323e0f'
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
                        table: 'sys_ui_element'
                        id: '70a5fa8c0bb64078a16afad3bc44395d'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        id: '70cea87697ac48f4b3e436d1f47df0c9'
                        key: {
                            sys_ui_section: {
                                id: '30601ba286b7482a853753f08d323e0f'
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
                        table: 'sys_documentation'
                        id: '70e1e6cacec14dac8c14d6c463e95c7a'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '70f9712afb6f48dc9bb6d7d35fab22a2'
                        key: {
                            sys_ui_form: {
                                id: '589aba3c0441499fb781fce4c3abaab6'
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
                                id: '33a5b23549c442f79d5173e25601f3f2'
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
                        table: 'sys_ui_list_element'
                        id: '7104e64fb15547d0a03919d7aede552f'
                        key: {
                            list_id: {
                                id: '2eef2974b16a4d909f85e26f467b374b'
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
                        table: 'sys_documentation'
                        id: '712800ed03bf4714978b33f732baa441'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'region'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '7134d3b72fde4b52a6143afd845d3b72'
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
                        table: 'sys_ui_list_element'
                        id: '71d4ae9d8ce946e0944ddc12be03ec89'
                        key: {
                            list_id: {
                                id: 'fb0dee924a4345a0a9a78ecaff7bbaaa'
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
                        table: 'sys_dictionary'
                        id: '71f2a51e09584a76ace95f5b62d6ede8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '720c54a462d94fe6887f1c3f1e0b76a1'
                        key: {
                            ui_policy: {
                                id: '03ff69e1379f43d99bdb952e688330c0'
                                key: {
                                    table: 'sn_vul_asc_deployment'
                                    short_description: 'Management Group IDs: for Specific Management Groups'
                                }
                            }
                            field: 'management_group_ids'
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
                        table: 'sys_ui_list_element'
                        id: '722179ae0ea043ec86486babc0322627'
                        key: {
                            list_id: {
                                id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        table: 'sys_ui_element'
                        id: '7238ce515ad9437ea57cb953128e7a2c'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_ui_list_element'
                        id: '72897b4c98fc4036825a97cf96844a22'
                        key: {
                            list_id: {
                                id: '5de714f1b76646e5862e88ea854b8a25'
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
                        table: 'sys_ui_section'
                        id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_ui_form_section'
                        id: '73846d1a47844188a3cd9945f8f6d1c4'
                        key: {
                            sys_ui_form: {
                                id: 'a8cb9c39c3f04e7a90d4f5f8be35d2da'
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
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_ui_policy_action'
                        id: '73b12784b6874d5bb50ff190c2e2bb4b'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'heartbeat'
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
                        table: 'sys_ui_element'
                        id: '742614acc7d44b2995053b09e1b98598'
                        key: {
                            sys_ui_section: {
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        table: 'sys_ui_list_element'
                        id: '744bf62da3c34d45a61defcf832ed189'
                        key: {
                            list_id: {
                                id: '5bf7f308352c419d9a3c4cc0e9a252ed'
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
                        table: 'sys_ui_policy_action'
                        id: '747e81df69e34aa59ab07a312378d98f'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '74acea1452664a83b1df05693bf0261e'
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
                        table: 'sys_ui_form'
                        id: '752cb555f9bd430a873f71f035d3f00a'
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
                        table: 'sys_ui_element'
                        id: '756bfc505c0046e78f21ca5c13430126'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_ui_list_element'
                        id: '75803b228870407bb042ab709809d92a'
                        key: {
                            list_id: {
                                id: '8329098f2a154a4c90d4a6123430d945'
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
                        table: 'sys_ui_element'
                        id: '75f9548bf4894f63968716d627178b4e'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_policy_action'
                        id: '7633d85beaac42ad9dc797739273f62e'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
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
                        id: '76378eb6b6a44492974e34bf9c4fd599'
                        key: {
                            sys_ui_section: {
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        table: 'sys_ui_list_element'
                        id: '7694280035b24940b827ff1f63a930d6'
                        key: {
                            list_id: {
                                id: '2eef2974b16a4d909f85e26f467b374b'
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
                        table: 'sys_ui_element'
                        id: '76f1795efeb54b108ae26c2aedd3d165'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        table: 'sys_db_object'
                        id: '7754928b51c943eebf844eb85a525540'
                        key: {
                            name: 'sn_vul_asc_budget'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '778d685d5a754196bcc8b8f915a0b958'
                        key: {
                            ui_policy: {
                                id: '347a0892a26147a1bba458923f86ee25'
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
                        table: 'sys_ui_policy_action'
                        id: '780e995d0a4f41cdb073b27757a15e10'
                        key: {
                            ui_policy: {
                                id: 'f6ea1ed882794e03a3f2e978f8be2edb'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '78233e92abd5428cb2ed5f1fa4677e6b'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'unchanged'
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
                        table: 'sys_ui_section'
                        id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_ui_list_element'
                        id: '78f7038fb12f40eb9835f14b896eacc7'
                        key: {
                            list_id: {
                                id: '0b7d58a8932842ebad1ee65af0507377'
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
                        table: 'sys_ui_element'
                        id: '790ec0aadf594ca185beab90aef7cecf'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        table: 'sys_documentation'
                        id: '7917a527f08f408dbdfc1788e4047139'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'image_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '79b40c3950864079a753abeaad01b8e5'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '79d0e5d359884e12bfee1e368e40511e'
                        key: {
                            list_id: {
                                id: 'ea3f07319f7d4373a73e7b3d28fc5af0'
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
                        table: 'sys_documentation'
                        id: '7a0ab0b13b9d441e98f3edfb990510c3'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '7a1f5fab9e854cdcace930f43cf00502'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7a82933d0d3c4b9b8f9b4bdd3255bf99'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        table: 'sys_ui_element'
                        id: '7aac0abdd13d44009e364be5077c2df5'
                        key: {
                            sys_ui_section: {
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        table: 'sys_ui_element'
                        id: '7afd9001e8544294a61c3abc05a9a150'
                        key: {
                            sys_ui_section: {
                                id: '74acea1452664a83b1df05693bf0261e'
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
                        table: 'sys_dictionary'
                        id: '7b092ca641944555960739f44a1f7b11'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7b0c9b058cdc4f829baf3abf04cfa100'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_policy_action'
                        id: '7b8179e721ff48789f59046e112517a9'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
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
                        id: '7bc9fadc2f0647c991d80f73f938df28'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        id: '7bf314f5c95741d49b4613401e2286fc'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c845b87582b4ead97828b8871196fc2'
                        key: {
                            sys_ui_section: {
                                id: '87554016102748d89f28c113e782fc19'
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
                        table: 'sys_ui_element'
                        id: '7ce9fd48dc6f4863ac60f5213d5084d5'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_element'
                        id: '7cf3f84c734c45ad9ace052080fc19c7'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_ui_element'
                        id: '7d3fbe9463624e308f960dfba232dccb'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        table: 'sys_dictionary'
                        id: '7d74b34d5a264da6954700872d2de995'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7d7ea2c4d5fa4514849808b88f8b995d'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_element'
                        id: '7db609ecfa6f48d18e9e5c34225bc12a'
                        key: {
                            sys_ui_section: {
                                id: '0dbb0307affa4e7e818366563c50e669'
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
                        table: 'sys_dictionary'
                        id: '7de7c092f6254581bcd13896c98acb9d'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e0c0a048d074c728c5dd25a7cdc29ce'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        id: '7e50008849eb41fcb64550d20dc2ea70'
                        key: {
                            sys_ui_section: {
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        table: 'sys_ui_element'
                        id: '7e58bc0cb7214128b859fd4b01ccba61'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        table: 'sys_ui_element'
                        id: '7eacf026a9324e8694b6bb9ae70514c6'
                        key: {
                            sys_ui_section: {
                                id: '08e2a7bd67004b9492fec8982c5769df'
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
                        id: '7ebd5fdc803848c68fb0fc0243d940d8'
                        key: {
                            sys_ui_section: {
                                id: 'e2494f90c5c1423e999ce8c4f9e12661'
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
                        table: 'sys_documentation'
                        id: '7ebffb14a1b44a37b2c94a6aabfd3229'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7ecbf99859ad4a02a00073cc9b87aaac'
                        key: {
                            sys_ui_form: {
                                id: 'dd455640c0f2427394bbfed683b73440'
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
                                id: '7134d3b72fde4b52a6143afd845d3b72'
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
                        id: '7ef9c1a6cae548fd9436868f56066f70'
                        key: {
                            sys_ui_form: {
                                id: 'da850119266d4b2f9d884f992b5f703c'
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
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        table: 'sys_ui_policy_action'
                        id: '7fe82ce6adba416a9528f8db377be773'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8009bb397eaa49859b18f13dfdcea312'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_action'
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
                        id: '806928c946c940e7a5048c48877cd29d'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_list_element'
                        id: '8071602d99e049c7a6dfba2883dff721'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        id: '8089a99906a6481ab2f34691e73a348b'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '809919e2b2304b70afd7ff0fc475d0fa'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        table: 'sys_ui_element'
                        id: '80fff142b67246e5b6ac641f0b9d6ae8'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_ui_element'
                        id: '81113206e9e14689884ac0748102aa1c'
                        key: {
                            sys_ui_section: {
                                id: '628b35b763494e5683e931ce2a0d26b7'
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
                        table: 'sys_choice'
                        id: '814130a1f1de403eac1dae4a61b3c8d4'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_element'
                        id: '81c15e5d68ba44e784d9fdcf3aedb537'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        id: '81f7fc66dfe44f738d518438acd6a870'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        id: '82200a7ede6345b9b44bee7c84bc1df0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'test_result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8228da7c3a69434f978e3eb9311aa503'
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
                        table: 'sys_ui_element'
                        id: '8269460ae2b44117b0a94294810bb7be'
                        key: {
                            sys_ui_section: {
                                id: 'b9e9e816c2174c16870c66b2f59d3f12'
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
                        id: '83266a161406494cb8c00f7af4e32292'
                        key: {
                            sys_ui_section: {
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        table: 'sys_ui_list'
                        id: '8329098f2a154a4c90d4a6123430d945'
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
                        table: 'sys_ui_list_element'
                        id: '83f77546c3344972a9c538f8d3e2e53c'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        table: 'sys_ui_policy_action'
                        id: '840a6ac94df640a28cb4547fc79281f7'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'retired'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '843c5a1d1d8e4523802c98b73db4a3ce'
                        key: {
                            list_id: {
                                id: '43ff010f16ca4f339ed8b0313bd7d5a6'
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
                        table: 'sys_ui_element'
                        id: '843d8cc902b0425ba3d65145ddebbb07'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        id: '84514c482abf4ba694d39aa556dd229f'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        id: '8473ddcc74ec4694af3fd3718b6879cd'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'finding_key'
                            language: 'en'
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
                        table: 'sys_ui_policy_action'
                        id: '8506d964ffa34f90be49be41cd90a842'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '85332d6b68a348a0ac45c2d499754b19'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        id: '853ea66406e6488dad97a3fc5b4751e8'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_list_element'
                        id: '85be5bc6eb064f2d861d5ff2b78b5128'
                        key: {
                            list_id: {
                                id: '5b66e3f05c124b22a733e11336881936'
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
                        id: '85dff3da389a4cce901c160bf684b994'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        table: 'sys_ui_policy_action'
                        id: '85e836a2615441d292a4d7e51e12df1f'
                        key: {
                            ui_policy: {
                                id: 'cd06d20cd2414bd3ba9add6794c2dd48'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '85e91249f1d14fd5bca0e2f717b017f6'
                        key: {
                            list_id: {
                                id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        table: 'sys_ui_list_element'
                        id: '85f1188c6b60422a82a640db9042202f'
                        key: {
                            list_id: {
                                id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        table: 'sys_ui_policy'
                        id: '85f301249fc14978a9233a7e62825f4e'
                        key: {
                            table: 'sn_vul_asc_integration_process'
                            short_description: 'Processes are not edited'
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
                        table: 'sys_ui_policy_action'
                        id: '864676e8e29b4051ab63ebd6545b1870'
                        key: {
                            ui_policy: {
                                id: 'fae1dadd14724dd39292dce97677d8dd'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'sentence'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '864e7589dedd4636bd142a2b736ba6e0'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
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
                        id: '867a180c043a44e6bbf92d023bcad35c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'policy_definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '86959c5a62ca4073ab061bbb434f2fc6'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '86984abac9484b5aacd0859920926ac3'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_ui_section'
                        id: '87554016102748d89f28c113e782fc19'
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
                        table: 'ua_table_licensing_config'
                        id: '87abccb72dda4f628c7fd023db42bc6a'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '87c24a175bfc4b4f88018b0b32694aca'
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
                        table: 'sys_dictionary'
                        id: '8808f8134c144bfabce11f4adff0a949'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '88b9207bab7c4ef89cf9c7a939501637'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        id: '890f175757784610886a0d2cb36c3247'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        id: '89bbdb7f50eb40f8ae2fcae68db32b09'
                        key: {
                            sys_ui_section: {
                                id: '43c33282cc5e4ed3a5151d1728a20e19'
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
                        table: 'sys_ui_list_element'
                        id: '89eae9c7e92c4b809bf7c4f3b266de8b'
                        key: {
                            list_id: {
                                id: 'e110833ab9ce48819ea5d8154667a4d7'
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
                        table: 'sys_dictionary'
                        id: '8a0d4a0fd69249adbc88650b52a48c7a'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8a1fd18637944df081e6f106f2d42186'
                        key: {
                            sys_ui_form: {
                                id: '69d515ce641a49b6ae5b06fa4f5d7b6b'
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
                                id: 'a40d3300a5c54806832431f880731267'
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
                        id: '8af1cc3bd054480a8619c3a33ec2b958'
                        key: {
                            sys_ui_section: {
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_dictionary'
                        id: '8afea93aa7a54f55a4ef22b2d4e93d88'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'pages'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                        key: {
                            table: 'sn_vul_asc_integration_run'
                            short_description: 'Runs are not edited'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8b7ff81483334cdfb25d7eb2c1509709'
                        key: {
                            list_id: {
                                id: '43ff010f16ca4f339ed8b0313bd7d5a6'
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
                        table: 'sys_documentation'
                        id: '8b94747b4ff149e2b02866219b267cb8'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_message'
                            language: 'en'
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
                        table: 'sys_ui_form'
                        id: '8c167ac5cb7042f4b01c8ea8ef296322'
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
                        id: '8c44777d31354bd5bba871ee43e7e219'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'member'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8c9da3ff80464ac8b42d847ae5fca1ad'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        table: 'sys_dictionary'
                        id: '8d36061353944e0bb413257a0b703985'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_to'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8d3c8c2804684a16a3126fd59614736d'
                        key: {
                            ui_policy: {
                                id: 'fae1dadd14724dd39292dce97677d8dd'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8d7ac64235094debae0e0565f0916b3e'
                        key: {
                            ui_policy: {
                                id: 'f6ea1ed882794e03a3f2e978f8be2edb'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'state'
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
                        table: 'sys_ui_element'
                        id: '8df1923c7ad04ff697cd5485c83db121'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_ui_element'
                        id: '8e10bf0f653a4b85a5b34295a20a6f00'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        id: '8e9c391baf304f779fceef5a122a9276'
                        key: {
                            sys_ui_section: {
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        table: 'sys_ui_element'
                        id: '8f2c3e55b21345f8af3645f7a1ceddba'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_ui_policy_action'
                        id: '8fb35614622445d1ae46b7b96fa4cafa'
                        key: {
                            ui_policy: {
                                id: 'db6821dc2bb14c6dbb0a70c3ca7f7a76'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Repeat Interval and Starting: for periodical schedules'
                                }
                            }
                            field: 'run_start'
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
                        table: 'sys_ui_section'
                        id: '90d098eca35846dfb7777546152bf13c'
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
                        table: 'sys_dictionary'
                        id: '917ae28c14534b14b12ad3b5dd9cde46'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9216d51b3e824a2eb7dd0f4ad9ba01ab'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '927177c7b4a74b279831696569cb1948'
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
                        table: 'sys_ui_element'
                        id: '92763ee3cc104212a8cac69158eaf9a9'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        id: '92b0962aa87141fb85655454ed67c267'
                        key: {
                            list_id: {
                                id: '5bf7f308352c419d9a3c4cc0e9a252ed'
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
                        table: 'sys_ui_element'
                        id: '932300c1f3c14cabaf43317495ea47ec'
                        key: {
                            sys_ui_section: {
                                id: 'e2494f90c5c1423e999ce8c4f9e12661'
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
                        table: 'sys_ui_element'
                        id: '932337a61cd9493caaef10a4c6f96f0b'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_element'
                        id: '946ce733f62441f1ba7a924dec2472de'
                        key: {
                            sys_ui_section: {
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        table: 'sys_ui_list_element'
                        id: '94ae84c61dcf4e23bc9c3f0f38c2229c'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        id: '94bda6d59b4342ccb2b5a43030284ea9'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '94c5f709a9974ef59b38896ee0a43cf8'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'state'
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
                        table: 'sys_ui_policy_action'
                        id: '94f5bbe8d29f4f35b7c57ecc8fa81664'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '94f783b85d284812bcf367c57e91cbf5'
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
                        table: 'sys_db_object'
                        id: '950af593f2ca437ab28ff78e91a0cea2'
                        key: {
                            name: 'sn_vul_asc_deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '952a61f3b92f49ae9fbae03dcc234cf8'
                        key: {
                            sys_ui_section: {
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        table: 'sys_ui_element'
                        id: '95b25091f46b46ae9aa3f190568b6792'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_choice'
                        id: '95ca114349654c85a86fc3b69c732331'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'container_images'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_element'
                        id: '95d8c912132942cb897b446060d83354'
                        key: {
                            sys_ui_section: {
                                id: 'aabccc9c4c024a0b9b592fc5d36dc43c'
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
                        table: 'sys_ui_list_element'
                        id: '95ec1116cf0d46edbaa783fdf492a646'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        table: 'sys_ui_list_element'
                        id: '961fdaf2fb3d4790b8de6f360282233d'
                        key: {
                            list_id: {
                                id: '0b7d58a8932842ebad1ee65af0507377'
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
                        id: '9638ef8dcca04e1e8e86d90a9c8af3b7'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'owner'
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
                        table: 'sys_choice_set'
                        id: '970bf27e0ca74d6cad811f727a62041b'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '97142d51e87d4dfb924e3b102061d0b9'
                        key: {
                            sys_ui_section: {
                                id: '927177c7b4a74b279831696569cb1948'
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
                        id: '972d69bff25c4f54baa084b599e7404d'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_choice'
                        id: '97dbe8af8bc94ed5ae1c505200ba5fc3'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '97e893e40fd54372aac32a2ed2f339cc'
                        key: {
                            list_id: {
                                id: '2eef2974b16a4d909f85e26f467b374b'
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
                        id: '983253b6648b407cb241cd8354934328'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_created'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '983e2e05b6d2498eb2d1888ebe6504f6'
                        key: {
                            sys_ui_section: {
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        table: 'sys_choice'
                        id: '98437aed9a694c84a7e5cb4f526bf3cc'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_documentation'
                        id: '985a142ce262426fbee34d98e8964a98'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'throttles'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '98e81bc2e03d46d796ad14ccd05e085a'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9912ffea36874be8abb14644b7ec9501'
                        key: {
                            sys_ui_section: {
                                id: 'a1a5daf6ef394cc481bdf4ffec6f0548'
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
                        table: 'sys_ui_list_element'
                        id: '99d8a6b3352746e792655c036e5fd057'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        table: 'sys_dictionary'
                        id: '99d9865abab844b58dcfbbf539d323b8'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'finding_key'
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
                        table: 'sys_ui_list_element'
                        id: '9a2495bfea634df0ba8e3291ca0bf33f'
                        key: {
                            list_id: {
                                id: '0b7d58a8932842ebad1ee65af0507377'
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
                        table: 'sys_ui_form'
                        id: '9a702144741c4625b04af59577ea7402'
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
                        id: '9a711afcc5554400b34ffea6e703db92'
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
                        table: 'sys_ui_policy_action'
                        id: '9aadf284d4b94fa98d7ea8747915ae4c'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
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
                        id: '9ab6ba1fc33842489ff8032bebc5f70f'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_ui_policy_action'
                        id: '9ab9aca2743d4fe597a57474a8fcade4'
                        key: {
                            ui_policy: {
                                id: 'cd06d20cd2414bd3ba9add6794c2dd48'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'last_run'
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
                        table: 'sys_ui_list_element'
                        id: '9af66ca8306e415fb51c62bae6ba0cab'
                        key: {
                            list_id: {
                                id: '5de714f1b76646e5862e88ea854b8a25'
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
                        id: '9b385069d1bc4f3981020a53c502b392'
                        key: {
                            sys_ui_section: {
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_dictionary'
                        id: '9b530d6fa2484074ae55f89b7a315d57'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status_before'
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
                        id: '9b86217e53a54305b280dc243fd47608'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        table: 'sys_ui_list_element'
                        id: '9b8702e5b6ec4f6db76f8b046f78c199'
                        key: {
                            list_id: {
                                id: '18418eafaab246c6a9aa46055dbbf962'
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
                        id: '9bd08334059741269d47ae64176e9dc5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'provider'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9bdb480f603849e1b919137b49b5c0cd'
                        key: {
                            list_id: {
                                id: '2eef2974b16a4d909f85e26f467b374b'
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
                        id: '9c0b6c07b0d3452dae691c286d39eef7'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9c2665186535479eab98a571a1f1089d'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        table: 'sys_ui_element'
                        id: '9d6f920409e24da4bb50f5762880d320'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        table: 'sys_documentation'
                        id: '9d9fc5ad1a2344e790d0c1a6c9361dd1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'page_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9da91e97f33547f895f93a445abadbbd'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_element'
                        id: '9de26855b3854ababdfa539e2ae101a5'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        table: 'sys_ui_list_element'
                        id: '9e5a8fe3d0ad45fb979c608e563bd36b'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        table: 'sys_ui_element'
                        id: '9f0d101f36df4bb4a98a6d3573a1abf4'
                        key: {
                            sys_ui_section: {
                                id: '5fecebf3a0ff4b289c940bb00ea6896b'
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
                        table: 'sys_ui_form_section'
                        id: 'a09b353e4bb84da98ef64bc1cc69e492'
                        key: {
                            sys_ui_form: {
                                id: '56b88a8f7dd94ce89f3b1187c51c22aa'
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
                                id: '3281105b20b24b62a2d7e1d0bebe6604'
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
                        table: 'sys_ui_list_element'
                        id: 'a0aa90d649e54d7bb775897c24fe3cb0'
                        key: {
                            list_id: {
                                id: 'e110833ab9ce48819ea5d8154667a4d7'
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
                        table: 'sys_ui_element'
                        id: 'a0e69a6694f3484eb8321e6dac188c7f'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        table: 'sys_documentation'
                        id: 'a0e92ce8eac04481a01d5784ff4fe53e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a0ea13ace12b4baf9a67874a0d461066'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        id: 'a0f328fa1cbb47cbb1b64c5dbfc7e011'
                        key: {
                            sys_ui_section: {
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        id: 'a10eaea173d74d9685ea5eea59c3fa83'
                        key: {
                            sys_ui_form: {
                                id: 'e1862fcdbf4b4c5d9587cc2a9f4563e6'
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
                                id: '927177c7b4a74b279831696569cb1948'
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
                        table: 'sys_dictionary'
                        id: 'a14b284d103744d2bb8e27f36bf0056d'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_category'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a14e6a5c6b5f4fc9a631e643119c419e'
                        key: {
                            ui_policy: {
                                id: 'f6ea1ed882794e03a3f2e978f8be2edb'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'type'
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
                        id: 'a19781d5d570459d908d0036707695d6'
                        key: {
                            ui_policy: {
                                id: 'fae1dadd14724dd39292dce97677d8dd'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'a1a5daf6ef394cc481bdf4ffec6f0548'
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
                        id: 'a1dfe7c0b54c45268725d1eabb267fc1'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_ui_policy_action'
                        id: 'a2012a2ccac14fe5856b2399e791f1f9'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a22bd7b837924774aaaa83c4ed014dfd'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_section'
                        id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_ui_policy_action'
                        id: 'a3cffb877ccf4beba40498615157e04a'
                        key: {
                            ui_policy: {
                                id: 'cd06d20cd2414bd3ba9add6794c2dd48'
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
                        id: 'a3f6a23acfd0481e90114f29050420e4'
                        key: {
                            list_id: {
                                id: 'fb0dee924a4345a0a9a78ecaff7bbaaa'
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
                        table: 'sys_dictionary'
                        id: 'a3fb7a4d4fd34e0f92a957cd65e9f5a6'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'cursor'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'a40d3300a5c54806832431f880731267'
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
                        table: 'sys_ui_policy_action'
                        id: 'a4e0028691984a72a9df3212bb2339d2'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'status_before'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a4e08b529f5b4b43b227004ad11e76c1'
                        key: {
                            sys_ui_section: {
                                id: '6cd819907d8746f995df636c81be8526'
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
                        table: 'sys_ui_list_element'
                        id: 'a4f1c69c68c94f54a50f52a322bbdba5'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        table: 'sys_ui_element'
                        id: 'a5060a56e7b54441b016ddb580e7ec37'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_form_section'
                        id: 'a5128c4ffbff4d82a3ae1f51c6011e83'
                        key: {
                            sys_ui_form: {
                                id: '27c9780e13304af69899ee548351aa20'
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
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_ui_element'
                        id: 'a52b9068e6e5407488894eb967db9de3'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_ui_list_element'
                        id: 'a58d4a99c0064505987d6b0f6728f2b8'
                        key: {
                            list_id: {
                                id: 'fb0dee924a4345a0a9a78ecaff7bbaaa'
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
                        table: 'sys_ui_form_section'
                        id: 'a6951a4fa4ee4b74967dee2152ab293e'
                        key: {
                            sys_ui_form: {
                                id: 'e8cb214c2cd3476a8393477cc188f7a1'
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
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_ui_policy_action'
                        id: 'a6dae4813ebd460b9f049ca1a3719ca2'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'repeated'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a74448272eca4dc3885f3cf9e484a58c'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
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
                        id: 'a78e5420f30f4b8ca78d60d377335375'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a7a236c92c3248a99f0927963e4034ab'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_ui_list_element'
                        id: 'a7d019b973724243abb81e785abd6c90'
                        key: {
                            list_id: {
                                id: '2eef2974b16a4d909f85e26f467b374b'
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
                        id: 'a7f46f54fa13434f902096e0cb09cccf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a841d7da9f47478780d2176e020e4c18'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        table: 'sys_db_object'
                        id: 'a880a5a5bd654b44834a18435bfa6448'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'a8cb9c39c3f04e7a90d4f5f8be35d2da'
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
                        table: 'sys_ui_element'
                        id: 'a8f281ccbf7a488a8f765972904a0642'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        table: 'sys_ui_element'
                        id: 'a8fd9ebf6b5f4d64984dcf51c73ec387'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        id: 'a9142c5c2da94751ba92b9522ea660f8'
                        key: {
                            list_id: {
                                id: '0b7d58a8932842ebad1ee65af0507377'
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
                        id: 'a915931601d44181a55c06d7109812d8'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_ui_form_section'
                        id: 'a9420342b1954210bfbb7f824296fefa'
                        key: {
                            sys_ui_form: {
                                id: 'b51af1a7cc8f4b4898331907cbc10163'
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
                                id: 'e2494f90c5c1423e999ce8c4f9e12661'
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
                        table: 'sys_ui_form_section'
                        id: 'aa15b9b1b31d45bdbaadb044476c76bf'
                        key: {
                            sys_ui_form: {
                                id: '752cb555f9bd430a873f71f035d3f00a'
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
                                id: 'e2ba79a9250449de8cf2a7a7ff73c868'
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
                        table: 'sys_ui_policy_action'
                        id: 'aa4ed23d34b6494690ecef639e863ec6'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
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
                        id: 'aa85539c27bf45ee9fe20cdb33805e8d'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        table: 'sys_choice'
                        id: 'aa955bb30f554f809a7590287bd60f76'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_section'
                        id: 'aabccc9c4c024a0b9b592fc5d36dc43c'
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
                        table: 'sys_ui_element'
                        id: 'ab1afdcf3e7044ee9a9aec0032b0f809'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        table: 'sys_dictionary'
                        id: 'ab767c214fce45249c333a5a967c0655'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ab8d9a12e8564b39842663028e0d7809'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
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
                        id: 'abb7081a18984e8495fee200fd454316'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'display_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ac19400f77934cb7addf9e4cbe63d43c'
                        key: {
                            list_id: {
                                id: '5bf7f308352c419d9a3c4cc0e9a252ed'
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
                        id: 'ac2c51db6b03488497fc6ebbf3168aaf'
                        key: {
                            ui_policy: {
                                id: 'ce218970e21f4707b3723aa94da8d197'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Day of the week: for weekly schedules'
                                }
                            }
                            field: 'run_dayofweek'
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
                        table: 'sys_choice'
                        id: 'ace210a769dd4aeaa32e419c0417fa45'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ace5d52549af41d398c9bb580457085c'
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
                        id: 'acef1578b3954453af5d7f6f4d8dc54f'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        table: 'sys_choice'
                        id: 'ad0482f6e9e744d09b593fa7494b0b41'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_element'
                        id: 'ad81d526db894aa38fa49d1528b25b4e'
                        key: {
                            sys_ui_section: {
                                id: '0dbb0307affa4e7e818366563c50e669'
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
                        table: 'sys_ui_list_element'
                        id: 'adaf86b40d1e48f08a5fa2855c07ba1c'
                        key: {
                            list_id: {
                                id: '0b7d58a8932842ebad1ee65af0507377'
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
                        id: 'ae0c1f8c7c4544fb921ad3af49c649a4'
                        key: {
                            sys_ui_section: {
                                id: '94f783b85d284812bcf367c57e91cbf5'
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
                        table: 'sys_ui_policy_action'
                        id: 'ae3e36649b2a426392c674cf6e3a0fed'
                        key: {
                            ui_policy: {
                                id: 'fae1dadd14724dd39292dce97677d8dd'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'checked'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ae7e463cfb63457a819ff23888963f93'
                        key: {
                            sys_ui_section: {
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        table: 'sys_ui_element'
                        id: 'af7b16585cab4fda98dd38b9a7a1e318'
                        key: {
                            sys_ui_section: {
                                id: '6cd819907d8746f995df636c81be8526'
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
                        table: 'ua_table_licensing_config'
                        id: 'afddd28e08af483d9e75794c6055b2ca'
                        key: {
                            name: 'sn_vul_asc_container_import'
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
                        table: 'sys_ui_element'
                        id: 'b0a3c590e5df49cabdb6c86b661be3ab'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_documentation'
                        id: 'b1175f907ece439aa4600f6dbad2aaee'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b140171d3278474b95041e97af48d104'
                        key: {
                            sys_ui_section: {
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_ui_policy_action'
                        id: 'b14327cde3bb48498d9cba951d597d69'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
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
                        id: 'b1ad612c10ba4fd79b5f18ee753ab890'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        table: 'sys_ui_element'
                        id: 'b1c9b7632ded479f963f57f369581cbc'
                        key: {
                            sys_ui_section: {
                                id: 'e2494f90c5c1423e999ce8c4f9e12661'
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
                        table: 'sys_ui_element'
                        id: 'b1de336f16a842a9a9b48e8658cfa632'
                        key: {
                            sys_ui_section: {
                                id: 'dd4fc91e3630402dabf0820047d5afc4'
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
                        table: 'sys_ui_list_element'
                        id: 'b214824d95ed426ea914d7173cb3e69a'
                        key: {
                            list_id: {
                                id: '5bf7f308352c419d9a3c4cc0e9a252ed'
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
                        table: 'sys_ui_policy_action'
                        id: 'b2590ef819a248ea892c3c6761dae6bc'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b2642c8586ac43f7ad7f42854ed70598'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        table: 'sys_ui_element'
                        id: 'b2e9f1174de54565ad198efcd05e1c20'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_section'
                        id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_dictionary'
                        id: 'b33c4b1c94b144308ef3d1be07ac2716'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_created'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b37f3596eb50416fa70ad08745b41954'
                        key: {
                            sys_ui_section: {
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        table: 'sys_ui_form_section'
                        id: 'b3c6495387db4d4fad82834436e18bb9'
                        key: {
                            sys_ui_form: {
                                id: '9a702144741c4625b04af59577ea7402'
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
                                id: '0dbb0307affa4e7e818366563c50e669'
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
                        id: 'b3dcee937f884fb78e34926018e436a4'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_ui_list_element'
                        id: 'b44935bcf7784434b6447a3e992beaaa'
                        key: {
                            list_id: {
                                id: '18418eafaab246c6a9aa46055dbbf962'
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
                        table: 'sys_ui_element'
                        id: 'b460e49b9e8947cf975bc40d16755083'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_ui_list_element'
                        id: 'b4a23a1fa7d5465ea25fac2932c93216'
                        key: {
                            list_id: {
                                id: '44e0b4306df547c8a97aa923a524e198'
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
                        id: 'b4cfe2d2b42a4ffc813cf405d5742f7a'
                        key: {
                            sys_ui_section: {
                                id: '30601ba286b7482a853753f08d323e0f'
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
                        table: 'sys_ui_form'
                        id: 'b51af1a7cc8f4b4898331907cbc10163'
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
                        table: 'sys_ui_element'
                        id: 'b520407015504a9f8df85ba6a19e14de'
                        key: {
                            sys_ui_section: {
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        table: 'sys_ui_element'
                        id: 'b52330b97c8f40718a180d578737e395'
                        key: {
                            sys_ui_section: {
                                id: 'b7dbd0892db14832a9addb811074a71f'
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
                        table: 'sys_ui_policy_action'
                        id: 'b5482ead2f5947e394778209c9221b1a'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'refreshed'
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
                        id: 'b580cf6c4add40ce92f57cfad9a23643'
                        key: {
                            sys_ui_section: {
                                id: '43c33282cc5e4ed3a5151d1728a20e19'
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
                        id: 'b5b9bd90075b4618b00ab80aa950a672'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_ui_element'
                        id: 'b65e7f41b21c41ca88b550d7001f34f6'
                        key: {
                            sys_ui_section: {
                                id: '0dbb0307affa4e7e818366563c50e669'
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
                        table: 'sys_ui_policy_action'
                        id: 'b68371dfa5c94feea25d5e34236dd297'
                        key: {
                            ui_policy: {
                                id: 'cd06d20cd2414bd3ba9add6794c2dd48'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'template'
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
                        id: 'b6f35f2579aa45b6984bbde2ffaf8300'
                        key: {
                            list_id: {
                                id: '18418eafaab246c6a9aa46055dbbf962'
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
                        table: 'sys_ui_policy_action'
                        id: 'b76a1d9f15ff470093f6814ab977f3e2'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
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
                        id: 'b7d510454f3c482886e99a62cb9a2602'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        table: 'sys_ui_section'
                        id: 'b7dbd0892db14832a9addb811074a71f'
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
                        table: 'sys_ui_element'
                        id: 'b7efbecd10ee4b10aacaf4324e118430'
                        key: {
                            sys_ui_section: {
                                id: '9a711afcc5554400b34ffea6e703db92'
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
                        id: 'b8070cc85b884deb8941800f0c2ff141'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        table: 'sys_index'
                        id: 'b817455bfcdf450b95a9b364d86688e6'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'import_set'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b870db8c66704dc1b3c4bfc26c1ca44c'
                        key: {
                            sys_ui_section: {
                                id: '927177c7b4a74b279831696569cb1948'
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
                        table: 'sys_dictionary'
                        id: 'b87643f89da942c2b478efea97d71333'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b8c6ee0abd5b4a7e927de1dcea7ed74c'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b940a1ac1e654c849d5183d9fe65aa75'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        id: 'b961311a795740a4b425ec013ed8dd19'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'external_id'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b971e5f2a8184397803e488472ceb679'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
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
                        table: 'sys_ui_section'
                        id: 'b9e9e816c2174c16870c66b2f59d3f12'
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
                        table: 'sys_ui_policy_action'
                        id: 'b9fbbe7493fd4ec5aefa73f125694a3b'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'integration'
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
                        id: 'bb722ceab37f4e39aeddbf53a54d9058'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_element'
                        id: 'bb96bbfc06eb4d6d80afee0d7adf1012'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_documentation'
                        id: 'bc1fade7ee964054aa104a3cbe90474b'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_sub_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bc41b47912ab440d87d12acdc248952d'
                        key: {
                            list_id: {
                                id: '5bf7f308352c419d9a3c4cc0e9a252ed'
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
                        id: 'bcb33e98c2224b41914fc6cdcba3a6d9'
                        key: {
                            sys_ui_section: {
                                id: '30601ba286b7482a853753f08d323e0f'
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
                        id: 'bd198c1a21dc40fd98fa97bf179def63'
                        key: {
                            sys_ui_section: {
                                id: '9a711afcc5554400b34ffea6e703db92'
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
                        table: 'sys_dictionary'
                        id: 'bd2713de3db245eaa2a8e70e0837c82b'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'seen'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd3c189d401c447a9bc471ed82fe8f93'
                        key: {
                            sys_ui_section: {
                                id: '90d098eca35846dfb7777546152bf13c'
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
                        id: 'bd3e37bac8e64e3d91f449a46237adfd'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        table: 'sys_dictionary'
                        id: 'bd44d00cfdba40c0b215da0664585389'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bd8b240eda4446c89cfc4a8ef32f631f'
                        key: {
                            list_id: {
                                id: '18418eafaab246c6a9aa46055dbbf962'
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
                        id: 'be96249ca5e84a209e7e4cc2fcdc1848'
                        key: {
                            sys_ui_section: {
                                id: '08e2a7bd67004b9492fec8982c5769df'
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
                        table: 'sys_ui_form_section'
                        id: 'be9b375e148140c0b3b1f7e7de90a334'
                        key: {
                            sys_ui_form: {
                                id: '589aba3c0441499fb781fce4c3abaab6'
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
                                id: '08e2a7bd67004b9492fec8982c5769df'
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
                        table: 'sys_ui_element'
                        id: 'bea9f261092b4a42822ef93fbee1fbb9'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_ui_element'
                        id: 'beb77479e3684c91888e1354382ff9d8'
                        key: {
                            sys_ui_section: {
                                id: 'dd4fc91e3630402dabf0820047d5afc4'
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
                        table: 'sys_choice'
                        id: 'bec8c544589b4534960573051bb4e47b'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_list_element'
                        id: 'bf215210d24b425baff7c5212268b1ef'
                        key: {
                            list_id: {
                                id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        id: 'bf421416701744c1841b0ab8a42a279e'
                        key: {
                            list_id: {
                                id: '5b66e3f05c124b22a733e11336881936'
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
                        table: 'sys_ui_form_section'
                        id: 'c06209a93ce44295a9ecb7a3c68141a5'
                        key: {
                            sys_ui_form: {
                                id: '39975164080e490299e34b34c329ee46'
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
                                id: 'dd4fc91e3630402dabf0820047d5afc4'
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
                        table: 'sys_choice'
                        id: 'c094a337f050457dbb9090b1eac64e1e'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'comprehensive_assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c0a2106e8e3441fc9157d4a80e76f467'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        table: 'sys_dictionary'
                        id: 'c0af3aa0954f47238775d02601a4c298'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c0dfdf0bee2c40c485c72cd70bc6fe8c'
                        key: {
                            sys_ui_form: {
                                id: 'c909ba6a0a994f3bac76bc2507557364'
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
                                id: '5fecebf3a0ff4b289c940bb00ea6896b'
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
                        table: 'sys_ui_element'
                        id: 'c1130a608b044ceca6242d767eb9e90c'
                        key: {
                            sys_ui_section: {
                                id: 'ed34c7875df342de8082bc2a6fc6c241'
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
                        table: 'sys_ui_policy_action'
                        id: 'c14b4c40f3b748ae974e4f87b5955b93'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
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
                        id: 'c155a7fe893e46bbbc1eef259f8fa696'
                        key: {
                            sys_ui_section: {
                                id: 'ace5d52549af41d398c9bb580457085c'
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
                        table: 'sys_ui_form_section'
                        id: 'c16f9c4daff04327a1823c5cf086031a'
                        key: {
                            sys_ui_form: {
                                id: '56b88a8f7dd94ce89f3b1187c51c22aa'
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
                                id: 'ed34c7875df342de8082bc2a6fc6c241'
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
                        id: 'c1a1ad05be5a419b95d7dfcaf3a6afba'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_choice_set'
                        id: 'c1d62a3046d1489d8cea69aab09b747e'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c2aead31cc6d4744b580898d59ea9911'
                        key: {
                            ui_policy: {
                                id: 'fae1dadd14724dd39292dce97677d8dd'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c2bf0321bbc6477cb5e0d1dabb2aeb36'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_dictionary'
                        id: 'c2bf3452ae02439eaebb00caef5049a8'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'run'
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
                        table: 'sys_db_object'
                        id: 'c35d02646ef04288b6f7689862122bdb'
                        key: {
                            name: 'sn_vul_asc_container_import'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c375edc960134b338157e05a3eabc3a5'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'expected'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c3c134cebef346cfb4eb931cb0a2dd71'
                        key: {
                            ui_policy: {
                                id: 'f6ea1ed882794e03a3f2e978f8be2edb'
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
                        id: 'c3cd0a31c8a440a9b325e7aaa9eed928'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'run'
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
                        table: 'sys_ui_list_element'
                        id: 'c4a4782ab4a64eaaafb37c45dda7d79b'
                        key: {
                            list_id: {
                                id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        table: 'sys_ui_element'
                        id: 'c51232bb2529406681788352736c4073'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        table: 'sys_ui_element'
                        id: 'c513fcdb97a6465db654874343b4485a'
                        key: {
                            sys_ui_section: {
                                id: '30601ba286b7482a853753f08d323e0f'
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
                        table: 'sys_documentation'
                        id: 'c51da10b0b03429182b7b5004ba72a24'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'unchanged'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: 'c5fa98bc98d540f1a8243d6795ce5341'
                        key: {
                            sys_ui_section: {
                                id: '927177c7b4a74b279831696569cb1948'
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
                        table: 'sys_dictionary'
                        id: 'c61bc96aa5a945b0989c853210ea4dec'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c64ea448feae40fba16dfcd482daf5af'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'inserted'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c67684f6890d4545b7fea2a8ce7e4c3d'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'key'
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
                        table: 'sys_ui_element'
                        id: 'c6d68ba45df143db9ba837af7ce79f25'
                        key: {
                            sys_ui_section: {
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        table: 'sys_ui_policy_action'
                        id: 'c6f22ebefc034cfaaf2ba9dd1a799057'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'closed'
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
                        table: 'sys_ui_element'
                        id: 'c72f2738a22a48f5881ebecdd75a7b97'
                        key: {
                            sys_ui_section: {
                                id: '33a5b23549c442f79d5173e25601f3f2'
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
                        id: 'c7d6bd8f84a04c4ead902610546c8a83'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_ui_element'
                        id: 'c7ecb138db594e15ab4ec089bbdff197'
                        key: {
                            sys_ui_section: {
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        id: 'c8285f3ea2af4b618c1c3cd5df1d39bc'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'rejected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c83ec932e7dd4873ac3f79466360e428'
                        key: {
                            sys_ui_section: {
                                id: '927177c7b4a74b279831696569cb1948'
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
                        table: 'sys_ui_form'
                        id: 'c909ba6a0a994f3bac76bc2507557364'
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
                        table: 'sys_dictionary'
                        id: 'c96c43dc47314aeaaca9f2360e2137ad'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c9936b9185ee44c7bf39998c360e36ca'
                        key: {
                            sys_ui_form: {
                                id: 'da850119266d4b2f9d884f992b5f703c'
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
                                id: 'ace5d52549af41d398c9bb580457085c'
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
                        id: 'ca0a6bc97aeb4696b5dcd2d67d0799cd'
                        key: {
                            list_id: {
                                id: '2eef2974b16a4d909f85e26f467b374b'
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
                        table: 'sys_documentation'
                        id: 'ca34a7ae293740a8a4d0e5d997385c32'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'requests'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ca628acfc3b54800957caf52d5277922'
                        key: {
                            sys_ui_form: {
                                id: 'e1862fcdbf4b4c5d9587cc2a9f4563e6'
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
                                id: 'b9e9e816c2174c16870c66b2f59d3f12'
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
                        table: 'sys_ui_list_element'
                        id: 'cb69b117bd9b43c48cd0c2eeb3ef18de'
                        key: {
                            list_id: {
                                id: 'ea3f07319f7d4373a73e7b3d28fc5af0'
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
                        id: 'cbabe873592946dc885c0b16cd30636a'
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
                        id: 'cbd102c5b9264a82ba4aa941339007d0'
                        key: {
                            sys_ui_section: {
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_ui_form_section'
                        id: 'cc91e46f44774707b1a9633b537d609a'
                        key: {
                            sys_ui_form: {
                                id: '56b88a8f7dd94ce89f3b1187c51c22aa'
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
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_dictionary'
                        id: 'ccee5fdc410a4e508e51dc2651d3c575'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'cd06d20cd2414bd3ba9add6794c2dd48'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'What a deployment and its runs write is not edited'
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
                        table: 'sys_documentation'
                        id: 'cda6fd6788a743ae91c0c9276ba21c89'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'last_run'
                            language: 'en'
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
                        id: 'cde700d54a4c478386dc7eb4b31a9f79'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_ui_policy_action'
                        id: 'cdf0fb87b16d47e095b2b231f9fcd75c'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'test_result'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ce13c3a334134444beff0895f6c52d32'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_section'
                        id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_policy'
                        id: 'ce218970e21f4707b3723aa94da8d197'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Day of the week: for weekly schedules'
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
                        id: 'ce69087a4bee4898816bea629f4c4398'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
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
                        id: 'cec61ce0db254c5a94d06c5bdd1d3ef8'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cecbebbe06284e41b91836d66e48e5c2'
                        key: {
                            sys_ui_section: {
                                id: '74acea1452664a83b1df05693bf0261e'
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
                        table: 'sys_choice_set'
                        id: 'd0bc3293ccb7450ea0ec6228428d792c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
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
                        table: 'sys_ui_policy_action'
                        id: 'd14d598676c540cda8910c32062859ca'
                        key: {
                            ui_policy: {
                                id: 'd8f0de5d3fb541abb9b5183a0d9cf6a0'
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
                        id: 'd174d9149bff46d3a63322efed3e0e73'
                        key: {
                            ui_policy: {
                                id: '347a0892a26147a1bba458923f86ee25'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'A template belongs to no deployment'
                                }
                            }
                            field: 'deployment'
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
                        id: 'd1b26ebbf6004b6cb7d00bc4254c4962'
                        key: {
                            sys_ui_section: {
                                id: 'e2ba79a9250449de8cf2a7a7ff73c868'
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
                        table: 'sys_ui_policy_action'
                        id: 'd1cd735aa6e14fc990a8535a387640ab'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
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
                        id: 'd1d1f63cf6fb4858aedd12c151ff2802'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        id: 'd1fa6fe7bf4b48cab1c00b3da556dfed'
                        key: {
                            sys_ui_section: {
                                id: '927177c7b4a74b279831696569cb1948'
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
                        table: 'sys_ui_element'
                        id: 'd20f95b79d2d4092afa88b99c0b69b9c'
                        key: {
                            sys_ui_section: {
                                id: '9a711afcc5554400b34ffea6e703db92'
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
                        table: 'sys_ui_list'
                        id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        table: 'sys_ui_element'
                        id: 'd236ea3daac742358eb03a1f64505997'
                        key: {
                            sys_ui_section: {
                                id: '87554016102748d89f28c113e782fc19'
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
                        table: 'sys_ui_policy_action'
                        id: 'd25885d33ca945c7a836c92d2bf669b8'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
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
                        id: 'd260a8cf89534b3581a4a9dd51915339'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'requests'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd26eb9e804c044a1b078e176ef447015'
                        key: {
                            ui_policy: {
                                id: '22be29d66717491bb55f559e3af64a24'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Time: for daily, weekly and monthly schedules'
                                }
                            }
                            field: 'run_time'
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
                        id: 'd2fc73cf4f3d4e6780d71acff9ea24b4'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        id: 'd31cdc0f0d6b42989699f7c519a23278'
                        key: {
                            sys_ui_section: {
                                id: '87554016102748d89f28c113e782fc19'
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
                        id: 'd34479afd3e34c13a6f5597622b7e58e'
                        key: {
                            list_id: {
                                id: '43ff010f16ca4f339ed8b0313bd7d5a6'
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
                        table: 'sys_ui_element'
                        id: 'd3867db69a0d45b9a269c5ecf54e2bf3'
                        key: {
                            sys_ui_section: {
                                id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        id: 'd39cba3c7aaa40bcad3d9a28b0e0ba8b'
                        key: {
                            sys_ui_form: {
                                id: '8c167ac5cb7042f4b01c8ea8ef296322'
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
                                id: 'b7dbd0892db14832a9addb811074a71f'
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
                        table: 'sys_documentation'
                        id: 'd4131ab0be9143469e3a24ab186e8251'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: 'd4f3f92d6da64f8b9bbede396b570abb'
                        key: {
                            sys_ui_section: {
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_ui_policy_action'
                        id: 'd5264d47c83f4f769a353f8bb8c6167b'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'scope'
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
                        table: 'sys_ui_list_element'
                        id: 'd5962782c4e1470cb79c489274c6e3fb'
                        key: {
                            list_id: {
                                id: '5de714f1b76646e5862e88ea854b8a25'
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
                        table: 'sys_ui_element'
                        id: 'd5a555aa4f8840708b5db822870bf405'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_dictionary'
                        id: 'd5ab5c1ff69242ba8e98a581ef5f5120'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd5bd45cd22f0498e899cfe5af5dd6638'
                        key: {
                            list_id: {
                                id: 'e110833ab9ce48819ea5d8154667a4d7'
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
                        table: 'sys_ui_policy_action'
                        id: 'd699ba97f8e04dfab972ee5bca1fa8c2'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
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
                        id: 'd6c5b816bd0d455a90970f472cd7ab35'
                        key: {
                            sys_ui_section: {
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        id: 'd7357284dd3a409184ffc23261e8851d'
                        key: {
                            sys_ui_section: {
                                id: '87554016102748d89f28c113e782fc19'
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
                        id: 'd781475a52f4454390851523f7ada599'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_version'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd79aa477ad504ed09a186bfc54b616a4'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_policy'
                        id: 'd8f0de5d3fb541abb9b5183a0d9cf6a0'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Initiative IDs: for Specific initiatives'
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
                        id: 'd95141c4b35f4215b2f14874728e299a'
                        key: {
                            sys_ui_section: {
                                id: '927177c7b4a74b279831696569cb1948'
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
                        id: 'd97a635352b54e99bb0d12ef598ad8ec'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'trigger'
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
                        id: 'd9da32cd65b84095833ce582661dc919'
                        key: {
                            sys_ui_section: {
                                id: '9a711afcc5554400b34ffea6e703db92'
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
                        table: 'sys_ui_policy_action'
                        id: 'da094347c1d04f05958bb8e5bf383aa5'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'rejected'
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
                        table: 'sys_ui_form'
                        id: 'da850119266d4b2f9d884f992b5f703c'
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
                        table: 'sys_documentation'
                        id: 'dabc3c0c44a24761a9d1f7c3750302f3'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        id: 'db545496efca4b438d26f77dd0aa456f'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'db6821dc2bb14c6dbb0a70c3ca7f7a76'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Repeat Interval and Starting: for periodical schedules'
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
                        table: 'sys_ui_element'
                        id: 'dc4775fa095941009ffe09d95e6ac60e'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_action_role'
                        id: 'dc4855d09c724291a8a879d9a2d719fe'
                        key: {
                            sys_ui_action: '3e0f84a8fde749ba8dbdc8a3759dd193'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dc486efce23a4f73b845b69119522ce4'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        id: 'dc7d4ae27d37465bb65d0705ba34354e'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'image_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dc828681178c45d892a8cad53279136a'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_index'
                        id: 'dcae2eea3051481fa6a5b669ba4be3d0'
                        key: {
                            logical_table_name: 'sn_vul_asc_group_member'
                            col_name_string: 'origin'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'dd455640c0f2427394bbfed683b73440'
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
                        table: 'sys_ui_section'
                        id: 'dd4fc91e3630402dabf0820047d5afc4'
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
                        table: 'sys_ui_element'
                        id: 'dd594961f7b04be788dae3799c8bcda4'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        id: 'de1a6c3f81ec4b8abb0aefe2429ffde6'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'status'
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
                        id: 'dedc399d5e9e4ab9b1e1808263f2cab1'
                        key: {
                            sys_ui_section: {
                                id: '23a202ad84444160add354501ed08f62'
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
                        id: 'df1e67a9017544049a55c8c7f37489ec'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'NULL'
                            language: 'en'
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
                        id: 'e090cb8f5a8e4f89ba7fc09860a5513e'
                        key: {
                            sys_ui_section: {
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        table: 'sys_ui_element'
                        id: 'e0cbe366b87e48c5a5395eb024359584'
                        key: {
                            sys_ui_section: {
                                id: 'b7dbd0892db14832a9addb811074a71f'
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
                        table: 'sys_ui_policy_action'
                        id: 'e0f1a73176d340fdadce87073047c84e'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
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
                        id: 'e108fa6f542a428ea65117956fd89a97'
                        key: {
                            sys_ui_section: {
                                id: 'acf84d43d45842e1bf2df93e7dc15b12'
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
                        table: 'sys_ui_list'
                        id: 'e110833ab9ce48819ea5d8154667a4d7'
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
                        id: 'e14d0c3c9bc0465b821e66348edbcbed'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'import_set'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e170c15288a6429e8a03d5b253da2d3a'
                        key: {
                            ui_policy: {
                                id: '6d51fb7eeb214fba9148f727b994a97c'
                                key: {
                                    table: 'sn_vul_asc_deployment'
                                    short_description: 'Subscription IDs: for Specific Subscriptions'
                                }
                            }
                            field: 'subscription_ids'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'e1862fcdbf4b4c5d9587cc2a9f4563e6'
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
                        table: 'sys_index'
                        id: 'e1893c96b7c442eaabf3fa4165b5ed1c'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'closure'
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
                        table: 'sys_ui_list_element'
                        id: 'e1eb258c22654779a8e51120fdb5aa2b'
                        key: {
                            list_id: {
                                id: '8329098f2a154a4c90d4a6123430d945'
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
                        table: 'sys_ui_element'
                        id: 'e1ff364e8f4645088a68789e6ac33520'
                        key: {
                            sys_ui_section: {
                                id: '5fecebf3a0ff4b289c940bb00ea6896b'
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
                        table: 'sys_ui_element'
                        id: 'e2358c9d17924dd79ab7c7b009754a69'
                        key: {
                            sys_ui_section: {
                                id: '30601ba286b7482a853753f08d323e0f'
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
                        table: 'sys_ui_section'
                        id: 'e2494f90c5c1423e999ce8c4f9e12661'
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
                        table: 'sys_ui_policy_action'
                        id: 'e258c7e5059f419fab45c1e00147c730'
                        key: {
                            ui_policy: {
                                id: '347a0892a26147a1bba458923f86ee25'
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
                        id: 'e27f9a0f479c4f2983ff5d4a4785bd3c'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        id: 'e2b59ab652ea442fb275dc00f77772e0'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e2ba79a9250449de8cf2a7a7ff73c868'
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
                        table: 'sys_ui_list_element'
                        id: 'e2dc7449c8b0494083dc6aaa1f36b3ae'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        table: 'sys_ui_policy_action'
                        id: 'e3125cab008544d393147dd54ed8a755'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'updated'
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
                        id: 'e4159936a6f54be69fdfebc29e73f619'
                        key: {
                            sys_ui_section: {
                                id: '0dbb0307affa4e7e818366563c50e669'
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
                        table: 'sys_ui_policy_action'
                        id: 'e4a04cd311434010bebd02ef33662a7e'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e4fe299e6bb64641b28a2c43858d999d'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        table: 'sys_ui_list_element'
                        id: 'e53fe2ac07bf4587a8d7080a2b0ae463'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        table: 'sys_dictionary'
                        id: 'e5864ba2c0d64fce917b3b15b23db7e9'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e5c6d49a1fa349159020f01a3c35d169'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'unreadable'
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
                        id: 'e610a80f2c2c4198b641184d20f03eec'
                        key: {
                            sys_ui_form: {
                                id: '8c167ac5cb7042f4b01c8ea8ef296322'
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
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        id: 'e63ba16126b041b38f403e61eba37ddb'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e653484f555448ec8257f8250ed01b1d'
                        key: {
                            sys_ui_section: {
                                id: '0dbb0307affa4e7e818366563c50e669'
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
                        table: 'sys_documentation'
                        id: 'e67b7fdddee649f59343c382de234077'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e68ec916417f4689b96572acec561f5f'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'import_set'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e6a26de5574f43ddb0c3a859628ffdec'
                        key: {
                            sys_ui_form: {
                                id: '39975164080e490299e34b34c329ee46'
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
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        table: 'sys_ui_list_element'
                        id: 'e6c550526fe54ce8998aa09b6c5484b8'
                        key: {
                            list_id: {
                                id: '0b7d58a8932842ebad1ee65af0507377'
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
                        id: 'e6f2a97581ca4983aac17b24c72d1de4'
                        key: {
                            sys_ui_section: {
                                id: 'b2ff46085fd44cf58b76c4f6425865c5'
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
                        table: 'sys_ui_element'
                        id: 'e760a4d57aff4de9a6a1bcdb6c4e039f'
                        key: {
                            sys_ui_section: {
                                id: 'ce1991fc4e3e48f4a0eac4713c566305'
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
                        id: 'e7d2c222a17f4f9d8da0ba0528ac846e'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        id: 'e8560bf462fc405e9eecbfc2697853b5'
                        key: {
                            ui_policy: {
                                id: '1ce77be8e6824b8f96a65d4cf8a79dd4'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Day of the month: for monthly schedules'
                                }
                            }
                            field: 'run_dayofmonth'
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
                        table: 'sys_ui_policy_action'
                        id: 'e89c5faae8474ac48772959bf1494db8'
                        key: {
                            ui_policy: {
                                id: 'f7d608124a4c4340baaff8766491775e'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'target'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e8b6d5ba2677450c9666890aeb2ac6d7'
                        key: {
                            ui_policy: {
                                id: '8b4aee3f7f6d48558a1aa3e9e4f7bfe2'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'e8cb214c2cd3476a8393477cc188f7a1'
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
                        table: 'sys_ui_list_element'
                        id: 'e8f9a3204b2e47f8a648b7ad8f6e0057'
                        key: {
                            list_id: {
                                id: '2eef2974b16a4d909f85e26f467b374b'
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
                        table: 'sys_documentation'
                        id: 'e92c410a8ef2400e892b2c92e22fdc7c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e931ac95b9ac4ba795f13129703ac53a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_list_element'
                        id: 'e9ca91fd328d4d8c9c8059921ed71e7c'
                        key: {
                            list_id: {
                                id: '0b7d58a8932842ebad1ee65af0507377'
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
                        table: 'sys_documentation'
                        id: 'e9fd7edf0e6340988bf4dffd28b21b59'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'ea3f07319f7d4373a73e7b3d28fc5af0'
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
                        id: 'ea503811397b4088b1b69e2a3032c1e0'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea738bb2d36f4b2c831d5f6227223c57'
                        key: {
                            sys_ui_section: {
                                id: '52cb72e19d4440498de16e8f636a620e'
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
                        table: 'sys_documentation'
                        id: 'eaae0b2aa9e64d3cbab6943b41d3949a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ead6b0d2ed1b47e48188d24a582aa01c'
                        key: {
                            sys_ui_form: {
                                id: 'dd455640c0f2427394bbfed683b73440'
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
                                id: '9a711afcc5554400b34ffea6e703db92'
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
                        id: 'eadd0b0ed4974dedbd7157a97ead0ff0'
                        key: {
                            sys_ui_section: {
                                id: '0dbb0307affa4e7e818366563c50e669'
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
                        id: 'eb6bfe0806aa4b80b30d66d047ed52f5'
                        key: {
                            sys_ui_section: {
                                id: '5b4ce90a378f4eafb4f290e59ed43451'
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
                        id: 'eb8175a323d8431086b432adfc6467fd'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'object_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eb8f39b6f8df4c759566b720a1164897'
                        key: {
                            list_id: {
                                id: '430f503853ab43ccaaafff72617ea592'
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
                        id: 'ebc4ea3658564da6a9d4a06b6405050b'
                        key: {
                            sys_ui_section: {
                                id: '78e1a250a3234ac18f02de80ea78e187'
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
                        table: 'sys_ui_element'
                        id: 'ec1e0ba7ef044c04b666e40cac86fa24'
                        key: {
                            sys_ui_section: {
                                id: '87c24a175bfc4b4f88018b0b32694aca'
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
                        table: 'sys_ui_element'
                        id: 'ecf8eb9a7cab4c65aaa9e5b9726a1a3d'
                        key: {
                            sys_ui_section: {
                                id: '87554016102748d89f28c113e782fc19'
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
                        table: 'sys_ui_section'
                        id: 'ed34c7875df342de8082bc2a6fc6c241'
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
                        table: 'sys_documentation'
                        id: 'ede10a6714824369b57683d559848a98'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'sentence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ede23e89738d4b6f9ed22c8e67ceaf87'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'requests'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'edef7777bfdf494a8a2ecaaa640e3c0e'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'wake_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ee37c5c9435a43caa5768bc0d00ea63b'
                        key: {
                            list_id: {
                                id: '1b900eeb648e4e11b9c7c03c9392cf4d'
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
                        id: 'eec5259035cd4876832b2a5f0015ee16'
                        key: {
                            sys_ui_section: {
                                id: '628b35b763494e5683e931ce2a0d26b7'
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
                        id: 'eeeebf0f518f49959991a1730b09a70e'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        table: 'sys_ui_element'
                        id: 'ef0276bb8fd6421e9b658275f14285a6'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'sys_ui_list_element'
                        id: 'ef0fba1f70174d56a1b8bb7c0a51f5c5'
                        key: {
                            list_id: {
                                id: 'ea3f07319f7d4373a73e7b3d28fc5af0'
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
                        id: 'ef692f2853044505a1b24b6dac570f4b'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        table: 'sys_dictionary'
                        id: 'f04278639275404782a44978cc9f1962'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f0d5792bbef94cbb8e3fe2dbb970163e'
                        key: {
                            sys_ui_section: {
                                id: '0860113f9b1d4443b10f85e6481a04a0'
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
                        id: 'f0e07bfbe6414dc787eaa75d1b5d77fe'
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
                        table: 'sys_dictionary'
                        id: 'f2b9dcc38d7c425db8f6f7c69937942c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f30bedf2bddd4e4295c22f2e719a1fe1'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        table: 'sys_dictionary'
                        id: 'f39628c67bbc4f4bb5738b99d2efcaea'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3ab258797db41349eecc6995c2be26c'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        id: 'f3d8bafff8ce40f7b7d140b5af89eac0'
                        key: {
                            sys_ui_section: {
                                id: 'a40d3300a5c54806832431f880731267'
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
                        id: 'f473355c5b054779994f3b5abbc50adc'
                        key: {
                            sys_ui_section: {
                                id: '87554016102748d89f28c113e782fc19'
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
                        table: 'sys_ui_list_element'
                        id: 'f4883c5f41a841ddbd87d3bcfad6d39e'
                        key: {
                            list_id: {
                                id: 'd212ec40d49e4ec59e2410e45ef1e7d2'
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
                        id: 'f4c336cb46b841aa984e8b2aa11cb8f0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f4cb4e367dd0433982ae8f06ed5b4067'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
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
                        id: 'f55b90bbe38d4737a4bfc4d741a71e20'
                        key: {
                            sys_ui_section: {
                                id: 'b9e9e816c2174c16870c66b2f59d3f12'
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
                        table: 'sys_choice_set'
                        id: 'f63f4c38386340e7ab4dc99cda63e28d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f661c61a7c69445bb73b4037455a2507'
                        key: {
                            list_id: {
                                id: '5b66e3f05c124b22a733e11336881936'
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
                        table: 'sys_ui_list_element'
                        id: 'f6ab0ccdac7c40978ca4b742b91f650b'
                        key: {
                            list_id: {
                                id: 'fb0dee924a4345a0a9a78ecaff7bbaaa'
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
                        table: 'sys_ui_policy'
                        id: 'f6ea1ed882794e03a3f2e978f8be2edb'
                        key: {
                            table: 'sn_vul_asc_closure'
                            short_description: 'Closures are decided by Approve, Dismiss and Undo'
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
                        table: 'sys_ui_policy'
                        id: 'f7d608124a4c4340baaff8766491775e'
                        key: {
                            table: 'sn_vul_asc_finding'
                            short_description: 'Findings are not edited'
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
                        id: 'f945faa17c9b412d8d2f840d2db00165'
                        key: {
                            sys_ui_section: {
                                id: '730253863ce54aa9971bac516fbb71e7'
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
                        table: 'sys_dictionary'
                        id: 'f9603690e1e3444a9807945296d7a556'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f9c03d7db5b84c32810279bd1c85690e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'container_images'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fa09a0b7d9d647cd9a0bcab9ac62e5f4'
                        key: {
                            sys_ui_section: {
                                id: '87554016102748d89f28c113e782fc19'
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
                        table: 'sys_ui_policy_action'
                        id: 'fa5e46a02b344187b7f8dd743463ec2b'
                        key: {
                            ui_policy: {
                                id: '85f301249fc14978a9233a7e62825f4e'
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
                        id: 'faa2035689844d4e8c68acc386f1ba68'
                        key: {
                            sys_ui_section: {
                                id: '259530690399435084176306573ae10e'
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
                        table: 'sys_db_object'
                        id: 'fadf032e620c4ce4a5e74549f97f27ca'
                        key: {
                            name: 'sn_vul_asc_finding'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'fae1dadd14724dd39292dce97677d8dd'
                        key: {
                            table: 'sn_vul_asc_check'
                            short_description: 'Checks are written by Save and test and the Health check only'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'fb0dee924a4345a0a9a78ecaff7bbaaa'
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
                        id: 'fc88119fc6bc4fd6ba6444bfb0f61cde'
                        key: {
                            sys_ui_section: {
                                id: 'a37399c166184428bea27fae29bcb315'
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
                        table: 'sys_choice'
                        id: 'fc8f7eaf387046798962da32be32b6c8'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fcaa01c17e204e05b4d6660eabd91622'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        table: 'sys_ui_element'
                        id: 'fd30086a16c4473da3dcf7d6e5a4df90'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        id: 'fd799056dd224e34a64b5a8eedf62ce4'
                        key: {
                            sys_ui_section: {
                                id: '05303d96d58349a2a567d990da621b75'
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
                        table: 'sys_ui_element'
                        id: 'fd7a227387f34c7994d558cbf9228fde'
                        key: {
                            sys_ui_section: {
                                id: '7134d3b72fde4b52a6143afd845d3b72'
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
                        id: 'fd7c53fb919246f0a3abf9d9218e140a'
                        key: {
                            list_id: {
                                id: '2eef2974b16a4d909f85e26f467b374b'
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
                        table: 'sys_dictionary'
                        id: 'fdaac3d0961b4d0fa27f9692952bdc1e'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_title'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fe103f552efd4dc9b071c3028e298be1'
                        key: {
                            sys_ui_section: {
                                id: 'db3cd0a71b7a4cb4bac89adb3c7eb9d3'
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
                        table: 'ua_table_licensing_config'
                        id: 'fe23c5bfa0a442ee9e26bc68da8d349a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fe3a86d34ee0443997a989926f6aef66'
                        key: {
                            sys_ui_section: {
                                id: '4dd60dbaaa884242a766f906f881faef'
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
                        id: 'ff1ff7ab142e4e58b7c99141fcd5ad2d'
                        key: {
                            sys_ui_section: {
                                id: '7134d3b72fde4b52a6143afd845d3b72'
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
