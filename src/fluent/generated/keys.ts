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
                    'deployment-after-insert': {
                        table: 'sys_script'
                        id: '28a429aef77c401d83729219647aa377'
                    }
                    'deployment-before-insert': {
                        table: 'sys_script'
                        id: 'a5837fae30cf43c9bebaba19cc19cfb4'
                    }
                    'event-import-ended': {
                        table: 'sysevent_register'
                        id: 'bef5955401d04d66abd91ff6c476f6ae'
                    }
                    'event-process-ready': {
                        table: 'sysevent_register'
                        id: '981613a5ee5242b09b69cebcdb205cd8'
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
                    'module-integrations': {
                        table: 'sys_app_module'
                        id: '4ef006d4d9c1424a90b0eb19946f617c'
                    }
                    'module-runs': {
                        table: 'sys_app_module'
                        id: '12da77e1271a4087a26a9f96eadb0347'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '5908646c96b04dcbb02195d0c511217f'
                    }
                    'privilege-cmdb-ci-cloud-service-account-read': {
                        table: 'sys_scope_privilege'
                        id: '6b47c1920a92443b806103cecbb28f86'
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
                    'privilege-sn-vulc-test-read': {
                        table: 'sys_scope_privilege'
                        id: '810d6b0af7ba4242b75241e0555bb1a1'
                    }
                    'privilege-sn-vulc-test-write': {
                        table: 'sys_scope_privilege'
                        id: '17674af6e7bb4f39ad9d5fe9be5c7f7c'
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
                    'script-action-process-ready': {
                        table: 'sysevent_script_action'
                        id: 'd0b94d970a5c46618457bbb09506762f'
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
                    'src_server_azure_arm-list_ts': {
                        table: 'sys_module'
                        id: '02039ae73f2c42199de723eab6a8f8d8'
                    }
                    src_server_azure_client_ts: {
                        table: 'sys_module'
                        id: 'ea538b7ee7834a6c89503bcf4ba30a76'
                    }
                    src_server_azure_clouds_ts: {
                        table: 'sys_module'
                        id: '7142462e793244e69853e02d000ac3dc'
                    }
                    src_server_azure_failures_ts: {
                        table: 'sys_module'
                        id: '4eb1b52939ab4956b37d71904d360de2'
                    }
                    src_server_azure_kql_ts: {
                        table: 'sys_module'
                        id: '5b859327eff843338c50b298d2aa3556'
                    }
                    'src_server_azure_resource-graph_ts': {
                        table: 'sys_module'
                        id: '54dd9128df1948fd89735648e878a486'
                    }
                    'src_server_azure_resource-id_ts': {
                        table: 'sys_module'
                        id: '371c13868f994bd599eff98045e0adf6'
                    }
                    src_server_azure_subscriptions_ts: {
                        table: 'sys_module'
                        id: '16296085f9454e41ab505e78a3154e1e'
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
                    'src_server_compliance_test-record_ts': {
                        table: 'sys_module'
                        id: 'e3d1c794a6d14fa9bfb1630142110f61'
                    }
                    src_server_compliance_text_ts: {
                        table: 'sys_module'
                        id: 'e883621406fd49ec94f904bf659de121'
                    }
                    src_server_compliance_times_ts: {
                        table: 'sys_module'
                        id: '8aca14cf3e5845ffb7707416bbfa14c1'
                    }
                    'src_server_entry-points_deployments_ts': {
                        table: 'sys_module'
                        id: '7af7acef54fc4e4593a3c1c28637c578'
                    }
                    'src_server_entry-points_imports_ts': {
                        table: 'sys_module'
                        id: '32acda7cf83b49dab9546c3fcbcadf4a'
                    }
                    'src_server_entry-points_runs_ts': {
                        table: 'sys_module'
                        id: '740c0df9fd674a18876c11473394c4b5'
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
                    src_server_integrations_assessments_import_ts: {
                        table: 'sys_module'
                        id: 'ea94f32c535c448aa5214b44ee49992a'
                    }
                    src_server_integrations_assessments_index_ts: {
                        table: 'sys_module'
                        id: 'a26ee4a478664319b979b8bfa737b262'
                    }
                    src_server_integrations_assessments_query_ts: {
                        table: 'sys_module'
                        id: 'e49d5001a4244fed89b81cc8ae0c8448'
                    }
                    src_server_integrations_assessments_retrieve_ts: {
                        table: 'sys_module'
                        id: '31442bbb5aa9414ba530dd99aa7ca8db'
                    }
                    src_server_integrations_assessments_transform_ts: {
                        table: 'sys_module'
                        id: '6ae6261570044e18b6c2377885220279'
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
                    'src_server_platform_glide-cmdb_ts': {
                        table: 'sys_module'
                        id: '5b858f35e16d412eab8123f89028fd78'
                    }
                    'src_server_platform_glide-compliance_ts': {
                        table: 'sys_module'
                        id: '3014b30530544f2bb37bfaec7f5d59f6'
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
                    'src_server_platform_glide-ledger_ts': {
                        table: 'sys_module'
                        id: '229465f73ada45d39b6329eff0a16bf8'
                    }
                    'src_server_platform_glide-ports_ts': {
                        table: 'sys_module'
                        id: '780fd22a6d6047e2ac8278c10359f753'
                    }
                    'src_server_platform_glide-runs_ts': {
                        table: 'sys_module'
                        id: 'fd8662effbb04b8f909b01849d54bf3e'
                    }
                    'src_server_platform_glide-staging_ts': {
                        table: 'sys_module'
                        id: 'f1f8a6e5485e4754a175ebf52d26a802'
                    }
                    'src_server_platform_glide-values_ts': {
                        table: 'sys_module'
                        id: '5571096eb0614a7b81ef695b0a242a88'
                    }
                    src_server_platform_thrown_ts: {
                        table: 'sys_module'
                        id: '64fee893baef4d508dae87c8ab5d7804'
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
                    'ui-action-execute-now': {
                        table: 'sys_ui_action'
                        id: '713122dd7b484ce899c934ddecf2b256'
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
                        table: 'ua_table_licensing_config'
                        id: '01f53e52d9d6428a945404f3fd612f6c'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
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
                        table: 'sys_documentation'
                        id: '068871e558024b65b59a2580ad80aa6c'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_id'
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
                        table: 'sys_user_role'
                        id: '0799e4fa6c6d460a856335b47f05092b'
                        key: {
                            name: 'sn_vul_asc.read_integration'
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
                        table: 'sys_dictionary'
                        id: '0fe58de9be2a46c0a02e4bee7484c242'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
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
                        table: 'sys_choice_set'
                        id: '133f5b6af64e450d9f2ddc8b8c694216'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
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
                        table: 'sys_documentation'
                        id: '1752a4e0bd2c4aceb1be6b590f5d375c'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'closed'
                            language: 'en'
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
                        table: 'sys_choice_set'
                        id: '1d040c0b6f904b88b8e1732fe34ec66c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
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
                        table: 'sys_documentation'
                        id: '1ee036207ceb4e148a19a5c48a14fb80'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'page_size'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '20a1890c4b23468fa74c2d379401ae3c'
                        key: {
                            name: 'sn_vul_asc_deployment'
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
                        table: 'sys_documentation'
                        id: '22b71fbf16ad4cc2825a469da62d4d3b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '2460837a2f1341a6927c4ba368865768'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unreadable'
                            language: 'en'
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
                        table: 'sys_choice_set'
                        id: '2606becb614d4280a40e87e4ada19c26'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
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
                        table: 'sys_documentation'
                        id: '26fb7fb269df4ae8b59aca9abad8e75a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_seen'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '2b90734dc0f2486db256352a8f338f7e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'expected'
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
                        table: 'sys_documentation'
                        id: '32714bd914224862a82395706be1b7e1'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'integration'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '360c4a00fed3498390649229eb90e27e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'deployment'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '3cbccb9ed15843ee8f64c37a28fdc7f3'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'run'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '3dd5647a3f7f42cba1411d56c9c35905'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'remediation'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '441a6362f22749668e5be6bdf1fe515d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'started'
                            language: 'en'
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
                        table: 'ua_table_licensing_config'
                        id: '4863bcdff7c848fb88470934990bce5d'
                        key: {
                            name: 'sn_vul_asc_integration'
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
                        table: 'sys_dictionary'
                        id: '49c21727829d4d9098c4826cded59231'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'retrieved'
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
                        table: 'sys_dictionary'
                        id: '4d6f49068aa5431794bd9fe770ef40ae'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'tenant_id'
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
                        id: '5025724c2b9f4e45af1a3e7132ea1acb'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unchanged'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '53ccae38693546c2a1ff25a9bce9b902'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'rejected'
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
                        table: 'sys_documentation'
                        id: '5b6787a6bec44eb5befd3b5aa7a73b26'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'api_url'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '5d01be093c574887b47b864e55df5202'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'severity'
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
                        id: '618e734eb1c04ba2a644af02f8ad7675'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'verdict'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '628e5f33774d45c5903028697f952e04'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'expected'
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
                        table: 'sys_dictionary'
                        id: '638c690ef7a54c1c91e2f2006a0591b3'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'updated'
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
                        table: 'sys_choice_set'
                        id: '68a5676649ec4c1c8efdc6aa7414d41d'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
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
                        table: 'sys_dictionary'
                        id: '6bb0d1af4b134564b3efefe51eb2688d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'rejected'
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
                        table: 'sys_dictionary'
                        id: '6cc9b4374aad473fb4201070648a1d30'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_created'
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
                        id: '7026fa3ff8eb4bccbd5c67ef70ed95a7'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_description'
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
                        table: 'sys_dictionary'
                        id: '7414220de49b41ef881e96bba991fab6'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_description'
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
                        table: 'sys_documentation'
                        id: '771139670a5e44e9a4d51e203398cf81'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'deployment'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '782bdbd3f0e64917b569bd04ba760a50'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'key'
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
                        table: 'sys_dictionary'
                        id: '7ac45c19bc464a67907f20a6ff482299'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'NULL'
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
                        table: 'sys_documentation'
                        id: '8938514eb269431e85144a4668081480'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'ended'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '8afea93aa7a54f55a4ef22b2d4e93d88'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'pages'
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
                        table: 'sys_dictionary'
                        id: '98d580a8e7c0475394a1b012894c16e3'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'order'
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
                        table: 'sys_documentation'
                        id: '9b75e08109c84ecf98226fbb71217902'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'fingerprint'
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
                        table: 'sys_dictionary'
                        id: 'a04585330ee34b079a87b76b7027ba17'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'NULL'
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
                        table: 'sys_dictionary'
                        id: 'a3fb7a4d4fd34e0f92a957cd65e9f5a6'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'cursor'
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
                        table: 'sys_documentation'
                        id: 'a69a7702298c4ee98af4b6f0c6e29e54'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'cmdb_ci'
                            language: 'en'
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
                        table: 'sys_db_object'
                        id: 'a880a5a5bd654b44834a18435bfa6448'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
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
                        table: 'sys_documentation'
                        id: 'aaa7e0f0277847e4be97d8802cbead4c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_id'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'abb7081a18984e8495fee200fd454316'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'display_name'
                            language: 'en'
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
                        id: 'ad3971159a7c4d71b6a9a2108511da1c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'first_seen'
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
                        id: 'af9d2201ff1d47e1b25e0a6f5eecf227'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'portal_link'
                            language: 'en'
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
                        table: 'sys_user_role'
                        id: 'b2d24297c20448f4bc6f585b273b6679'
                        key: {
                            name: 'sn_vul_asc.configure_integration'
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
                        id: 'b4e06d6288054292a64a7b695369293a'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'remediation'
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
                        table: 'sys_dictionary'
                        id: 'b654986f23c348a09332714ca0036f35'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_changed_at'
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
                        table: 'sys_documentation'
                        id: 'bb4e68c048e84e7ea5016295e96fca0f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                            language: 'en'
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
                        id: 'bf253a46db434b11a87f18f043b29b9a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_from'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'c0af3aa0954f47238775d02601a4c298'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
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
                        table: 'sys_dictionary'
                        id: 'c3cd0a31c8a440a9b325e7aaa9eed928'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'run'
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
                        table: 'sys_documentation'
                        id: 'cbea3e738397478195a17e82831af0db'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'mid_server'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'cda6fd6788a743ae91c0c9276ba21c89'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'last_run'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'd159047a1bc04760ad0fb07e9c42720c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
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
                        table: 'sys_dictionary'
                        id: 'dbef817f521f4784b9e9c95bef38b6bf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'not_applicable'
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
                        table: 'sys_dictionary'
                        id: 'e1ec3ddcb3c3426aa0ba4ac30a8a3702'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unchanged'
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
                        table: 'sys_dictionary'
                        id: 'e5864ba2c0d64fce917b3b15b23db7e9'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'heartbeat'
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
                        table: 'sys_db_object'
                        id: 'e9aa4a72c01e42399bc139948c018ab2'
                        key: {
                            name: 'sn_vul_asc_integration'
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
                        id: 'eaae0b2aa9e64d3cbab6943b41d3949a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_secret'
                            language: 'en'
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
                        id: 'ec743dbede2f4cce88fcae4d7b91ac36'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'start_time'
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
                        table: 'sys_documentation'
                        id: 'f1c3566df0c945b2bc428d0a4947aa38'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'first_seen'
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
                        table: 'sys_documentation'
                        id: 'f3b548bdac36475291c54f245e826427'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'metadata'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'f9603690e1e3444a9807945296d7a556'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
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
                        table: 'ua_table_licensing_config'
                        id: 'fe23c5bfa0a442ee9e26bc68da8d349a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
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
                ]
            }
        }
    }
}
