// Written by `npm run build` from openapi/. Do not edit.

import type { EditionChanges, JsonSchema, ListedOperation } from '../src/descriptor.js';

/** Path that all operations stand below, and the port that a gateway listens on unless configured otherwise. */
export const server = {
  "basePath": "/agentgateway/resource",
  "port": 8043
} as const;

/** The value of the header `Content-Type`, which the pages make mandatory on every request (deviation 8). */
export const contentType = "application/json; charset=UTF-8";

/** What a client needs to know of every operation, in the order of a session. */
export const operations = {
  "loginEx": {
    "method": "PUT",
    "path": "/onlineagent/{agentid}/loginex",
    "page": "cec_07_1224 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "body": {
      "schema": {
        "type": "object",
        "required": [
          "password"
        ],
        "properties": {
          "password": {
            "type": "string",
            "maxLength": 32
          },
          "phonenum": {
            "type": "string",
            "maxLength": 24
          },
          "autoanswer": {
            "type": "boolean"
          },
          "autoenteridle": {
            "type": "boolean"
          },
          "releasephone": {
            "type": "boolean"
          },
          "agenttype": {
            "type": "integer",
            "enum": [
              4,
              11
            ]
          },
          "status": {
            "type": "integer",
            "enum": [
              3,
              4,
              5
            ]
          },
          "ip": {
            "type": "string",
            "maxLength": 15,
            "pattern": "^[^:]*$"
          },
          "entryIp": {
            "type": "string"
          },
          "phonelinkage": {
            "type": "boolean"
          },
          "checkInWebm": {
            "type": "boolean"
          },
          "checkInMailm": {
            "type": "boolean"
          },
          "vcPhoneNumber": {
            "type": "string",
            "maxLength": 24
          },
          "listenStatus": {
            "type": "boolean"
          }
        }
      },
      "secrets": [
        "password"
      ]
    },
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "required": [
            "vdnid",
            "workno",
            "mediatype",
            "loginTime",
            "isForceChange",
            "serverName",
            "timeRemaining"
          ],
          "properties": {
            "vdnid": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "integer"
                }
              ]
            },
            "workno": {
              "type": "string"
            },
            "mediatype": {
              "type": "string",
              "pattern": "^[TF]{3}$"
            },
            "loginTime": {
              "type": "string",
              "pattern": "^\\d{13}$"
            },
            "isForceChange": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            },
            "serverName": {
              "type": "string"
            },
            "timeRemaining": {
              "type": "string",
              "pattern": "^(\\d|[1-9]\\d|1[0-7]\\d|180)?$"
            }
          }
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentOther_InService",
      "AgentState_Ready",
      "AgentState_SetNotReady_Success",
      "AgentState_Work"
    ]
  },
  "login": {
    "method": "PUT",
    "path": "/onlineagent/{agentid}",
    "page": "cec_07_1202 (2024-09-24)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "body": {
      "schema": {
        "type": "object",
        "required": [
          "password",
          "phonenum"
        ],
        "properties": {
          "password": {
            "type": "string",
            "maxLength": 32
          },
          "phonenum": {
            "type": "string",
            "maxLength": 24
          },
          "autoanswer": {
            "type": "boolean"
          },
          "autoenteridle": {
            "type": "boolean"
          },
          "releasephone": {
            "type": "boolean"
          },
          "agenttype": {
            "type": "integer",
            "enum": [
              4,
              11
            ]
          },
          "status": {
            "type": "integer",
            "enum": [
              3,
              4,
              5
            ]
          },
          "ip": {
            "type": "string",
            "maxLength": 15,
            "pattern": "^[^:]*$"
          },
          "entryIp": {
            "type": "string"
          },
          "phonelinkage": {
            "type": "boolean"
          },
          "checkInWebm": {
            "type": "boolean"
          },
          "checkInMailm": {
            "type": "boolean"
          },
          "vcPhoneNumber": {
            "type": "string",
            "maxLength": 24
          },
          "listenStatus": {
            "type": "boolean"
          },
          "callBackUri": {
            "type": "string",
            "maxLength": 200
          },
          "serviceToken": {
            "type": "string",
            "maxLength": 50
          }
        }
      },
      "secrets": [
        "password",
        "serviceToken"
      ]
    },
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "required": [
            "vdnid",
            "workno",
            "mediatype",
            "loginTime",
            "isForceChange",
            "serverName",
            "timeRemaining"
          ],
          "properties": {
            "vdnid": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "integer"
                }
              ]
            },
            "workno": {
              "type": "string"
            },
            "mediatype": {
              "type": "string",
              "pattern": "^[TF]{3}$"
            },
            "loginTime": {
              "type": "string",
              "pattern": "^\\d{13}$"
            },
            "isForceChange": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            },
            "serverName": {
              "type": "string"
            },
            "timeRemaining": {
              "type": "string",
              "pattern": "^(\\d|[1-9]\\d|1[0-7]\\d|180)?$"
            }
          }
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentOther_InService",
      "AgentState_Ready",
      "AgentState_SetNotReady_Success",
      "AgentState_Work"
    ]
  },
  "forceLogin": {
    "method": "PUT",
    "path": "/onlineagent/{agentid}/forcelogin",
    "page": "cec_07_1203 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      }
    ],
    "body": {
      "schema": {
        "type": "object",
        "required": [
          "password",
          "phonenum"
        ],
        "properties": {
          "password": {
            "type": "string",
            "maxLength": 32
          },
          "phonenum": {
            "type": "string",
            "maxLength": 24
          },
          "autoanswer": {
            "type": "boolean"
          },
          "autoenteridle": {
            "type": "boolean"
          },
          "releasephone": {
            "type": "boolean"
          },
          "agenttype": {
            "type": "integer",
            "enum": [
              4,
              11
            ]
          },
          "status": {
            "type": "integer",
            "enum": [
              3,
              4,
              5
            ]
          },
          "ip": {
            "type": "string",
            "maxLength": 15,
            "pattern": "^[^:]*$"
          },
          "entryIp": {
            "type": "string"
          },
          "phonelinkage": {
            "type": "boolean"
          },
          "checkInWebm": {
            "type": "boolean"
          },
          "checkInMailm": {
            "type": "boolean"
          },
          "vcPhoneNumber": {
            "type": "string",
            "maxLength": 24
          },
          "listenStatus": {
            "type": "boolean"
          },
          "callBackUri": {
            "type": "string",
            "maxLength": 200
          },
          "serviceToken": {
            "type": "string",
            "maxLength": 50
          }
        }
      },
      "secrets": [
        "password",
        "serviceToken"
      ]
    },
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "required": [
            "vdnid",
            "workno",
            "mediatype",
            "loginTime",
            "isForceChange",
            "serverName",
            "timeRemaining"
          ],
          "properties": {
            "vdnid": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "integer"
                }
              ]
            },
            "workno": {
              "type": "string"
            },
            "mediatype": {
              "type": "string",
              "pattern": "^[TF]{3}$"
            },
            "loginTime": {
              "type": "string",
              "pattern": "^\\d{13}$"
            },
            "isForceChange": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            },
            "serverName": {
              "type": "string"
            },
            "timeRemaining": {
              "type": "string",
              "pattern": "^(\\d|[1-9]\\d|1[0-7]\\d|180)?$"
            }
          }
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentOther_InService",
      "AgentState_Ready",
      "AgentState_SetNotReady_Success",
      "AgentState_Work"
    ]
  },
  "updateGuid": {
    "method": "PUT",
    "path": "/onlineagent/{agentid}/updateGuid",
    "page": "cec_07_1225 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "required": [
            "guid"
          ],
          "properties": {
            "guid": {
              "type": "string",
              "pattern": "^[!-~]+$"
            }
          }
        }
      }
    },
    "payload": "result",
    "bringsGuid": "guid"
  },
  "handShake": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/handshake",
    "page": "cec_07_1204 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      },
      {
        "name": "service_token",
        "in": "header",
        "required": false,
        "schema": {
          "type": "string",
          "maxLength": 50
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        }
      }
    }
  },
  "resetSkill": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/resetskill/{autoflag}",
    "page": "cec_07_1209 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "autoflag",
        "in": "path",
        "required": true,
        "schema": {
          "type": "boolean"
        }
      },
      {
        "name": "skillid",
        "in": "query",
        "required": false,
        "schema": {
          "type": "string",
          "maxLength": 4000
        }
      },
      {
        "name": "phonelinkage",
        "in": "query",
        "required": false,
        "schema": {
          "type": "integer",
          "enum": [
            0,
            1
          ]
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result"
  },
  "queryAgentSkills": {
    "method": "GET",
    "path": "/onlineagent/{agentid}/agentskills",
    "page": "cec_07_1206 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "name",
              "id",
              "mediatype"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "id": {
                "type": "integer"
              },
              "mediatype": {
                "type": "integer",
                "enum": [
                  1,
                  2,
                  4,
                  5,
                  15,
                  16,
                  17,
                  19,
                  51,
                  53
                ]
              }
            }
          }
        }
      }
    },
    "payload": "result"
  },
  "queryAgentSkillsByWorkNo": {
    "method": "GET",
    "path": "/onlineagent/{agentid}/agentskillsbyworkno/{workno}",
    "page": "cec_07_1207 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "workno",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "name",
              "id",
              "mediatype"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "id": {
                "type": "integer"
              },
              "mediatype": {
                "type": "integer",
                "enum": [
                  1,
                  2,
                  4,
                  5,
                  15,
                  16,
                  17,
                  19,
                  51,
                  53
                ]
              }
            }
          }
        }
      }
    },
    "payload": "result"
  },
  "setAgentAutoAnswer": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/autoanswer/{isautoanswer}",
    "page": "cec_07_1208 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "isautoanswer",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "maxLength": 5
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result"
  },
  "setAgentAutoEnterIdle": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/autoenteridle/{flag}",
    "page": "cec_07_0351 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      },
      {
        "name": "flag",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 5
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result"
  },
  "setTalkRight": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/settalkright",
    "page": "cec_07_1223 (2024-09-24)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "flag",
        "in": "query",
        "required": true,
        "schema": {
          "type": "integer",
          "enum": [
            0,
            1
          ]
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result"
  },
  "setCustomState": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/setcustomstate",
    "page": "cec_07_1228 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "customstate",
        "in": "query",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 65534
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result"
  },
  "queryCustomState": {
    "method": "GET",
    "path": "/onlineagent/{agentid}/querycustomstate",
    "page": "cec_07_1229 (2024-09-24)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "required": [
            "agentcustomstate"
          ],
          "properties": {
            "agentcustomstate": {
              "type": "string",
              "pattern": "^\\d{1,5}$"
            }
          }
        }
      }
    },
    "payload": "result"
  },
  "cancelSetCustomState": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelsetcustomstate",
    "page": "cec_07_1230 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result"
  },
  "getAgentStatus": {
    "method": "GET",
    "path": "/onlineagent/{agentid}/agentstatus",
    "page": "cec_07_1222 (2024-09-24)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "anyOf": [
            {
              "type": "object",
              "required": [
                "agentState",
                "isWorking"
              ],
              "properties": {
                "agentState": {
                  "type": "integer",
                  "enum": [
                    0,
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7,
                    8,
                    9
                  ]
                },
                "isWorking": {
                  "type": "boolean"
                }
              }
            },
            {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "agentState",
                  "isWorking"
                ],
                "properties": {
                  "agentState": {
                    "type": "integer",
                    "enum": [
                      0,
                      1,
                      2,
                      3,
                      4,
                      5,
                      6,
                      7,
                      8,
                      9
                    ]
                  },
                  "isWorking": {
                    "type": "boolean"
                  }
                }
              }
            }
          ]
        }
      }
    },
    "payload": "result"
  },
  "syncagentinfo": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/syncagentinfo",
    "page": "cec_07_1226 (2025-03-31)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "properties": {
            "callinfo": {
              "type": "string"
            },
            "agentStateInfo": {
              "type": "object",
              "properties": {
                "callFeature": {
                  "type": "integer",
                  "enum": [
                    0,
                    6,
                    7,
                    41,
                    44,
                    45,
                    51,
                    52,
                    53,
                    -1
                  ]
                },
                "callData": {
                  "type": "string"
                },
                "lastState": {
                  "type": "integer"
                },
                "preBusy": {
                  "type": "boolean"
                },
                "firsttalkingFlag": {
                  "type": "boolean"
                },
                "workNo": {
                  "type": "string"
                },
                "qcWorkNo": {
                  "type": "string"
                },
                "callerNo": {
                  "type": "string"
                },
                "beginHoldTime": {
                  "type": "string"
                },
                "state": {
                  "type": "integer",
                  "enum": [
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7,
                    8,
                    9,
                    10,
                    11,
                    12,
                    13,
                    14,
                    15,
                    16,
                    17,
                    255
                  ]
                },
                "talkingCallfeature": {
                  "type": "integer",
                  "enum": [
                    0,
                    6,
                    7,
                    41,
                    44,
                    45,
                    51,
                    52,
                    53,
                    -1
                  ]
                },
                "releaseFlag": {
                  "type": "integer"
                },
                "calledNo": {
                  "type": "string"
                },
                "mainCallId": {
                  "type": "string"
                },
                "secondTalkingTime": {
                  "type": "string"
                },
                "preRest": {
                  "type": "boolean"
                },
                "recordID": {
                  "type": "string"
                },
                "currentTime": {
                  "type": "string"
                },
                "beginTalkingTime": {
                  "type": "string"
                },
                "partner": {
                  "type": "string"
                },
                "holdCallId": {
                  "type": "string"
                },
                "agentStateBeginTime": {
                  "type": "string"
                },
                "curCommand": {
                  "type": "integer"
                },
                "curCallId": {
                  "type": "string"
                },
                "cmdBeginTime": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "payload": "result"
  },
  "sendNoteletEx": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/sendnoteletex",
    "page": "cec_07_1205 (2025-03-31)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "body": {
      "schema": {
        "type": "object",
        "required": [
          "agentIds",
          "content"
        ],
        "properties": {
          "agentIds": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "integer"
            }
          },
          "content": {
            "type": "string",
            "maxLength": 1023
          }
        }
      },
      "secrets": []
    },
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": [
            "object",
            "null"
          ]
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentOther_Note"
    ]
  },
  "modifyAccountPwdEx": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/modifyaccountpwdex",
    "page": "cec_07_0350 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      }
    ],
    "body": {
      "schema": {
        "type": "object",
        "required": [
          "oldPassword",
          "newPassword"
        ],
        "properties": {
          "oldPassword": {
            "type": "string",
            "maxLength": 32
          },
          "newPassword": {
            "type": "string",
            "minLength": 8,
            "maxLength": 32
          }
        }
      },
      "secrets": [
        "oldPassword",
        "newPassword"
      ]
    },
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result"
  },
  "sayBusy": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/saybusy",
    "page": "cec_07_1211 (2024-08-02)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "reason",
        "in": "query",
        "required": false,
        "schema": {
          "type": "integer",
          "anyOf": [
            {
              "enum": [
                0
              ]
            },
            {
              "minimum": 200,
              "maximum": 250
            }
          ]
        }
      },
      {
        "name": "prolong",
        "in": "query",
        "required": false,
        "schema": {
          "type": "boolean"
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_SetNotReady_Success"
    ]
  },
  "cancelBusy": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelbusy",
    "page": "cec_07_1212 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_CancelNotReady_Success"
    ]
  },
  "sayFree": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/sayfree",
    "page": "cec_07_1210 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_CancelNotReady_Success",
      "AgentState_CancelWork_Success"
    ]
  },
  "sayWork": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/work",
    "page": "cec_07_1215 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_SetWork_Success"
    ]
  },
  "cancelWork": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelwork",
    "page": "cec_07_1216 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_CancelWork_Success"
    ]
  },
  "rest": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/rest/{time}/{restcause}",
    "page": "cec_07_1213 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "time",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 86399
        },
        "unit": "s"
      },
      {
        "name": "restcause",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 255
        }
      },
      {
        "name": "prolong",
        "in": "query",
        "required": false,
        "schema": {
          "type": "boolean"
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_SetRest_Success",
      "AgentState_Rest_Timeout"
    ]
  },
  "cancelRest": {
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelrest",
    "page": "cec_07_13492 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_CancelRest_Success"
    ]
  },
  "getAgentEvent": {
    "method": "GET",
    "path": "/agentevent/{agentid}",
    "page": "cec_07_1274 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer"
        }
      },
      {
        "name": "calldata",
        "in": "query",
        "required": false,
        "schema": {
          "type": "string"
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "event": {
          "type": [
            "object",
            "null"
          ],
          "required": [
            "eventType",
            "workNo",
            "content"
          ],
          "properties": {
            "eventType": {
              "type": "string"
            },
            "workNo": {
              "type": "string"
            },
            "content": {
              "anyOf": [
                {
                  "type": "object"
                },
                {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              ]
            },
            "eventGenTime": {}
          }
        }
      }
    },
    "payload": "event",
    "heldSeconds": 10
  },
  "forceLogoutWithReason": {
    "method": "DELETE",
    "path": "/onlineagent/{agentid}/forcelogoutwithreason/{reason}",
    "page": "cec_07_1221 (2024-09-24)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "reason",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 255
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        }
      }
    },
    "triggers": [
      "AgentOther_ShutdownService"
    ]
  },
  "forceLogout": {
    "method": "DELETE",
    "path": "/onlineagent/{agentid}/forcelogout",
    "page": "cec_07_1220 (2024-08-02)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        }
      }
    },
    "triggers": [
      "AgentOther_ShutdownService"
    ]
  },
  "logout": {
    "method": "DELETE",
    "path": "/onlineagent/{agentid}/logout",
    "page": "cec_07_1219 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentOther_ShutdownService"
    ]
  }
} as const satisfies Record<string, ListedOperation>;

/** What the operations of the editions have otherwise. */
export const editions = {
  "2023-09-27": {
    "maxima": {
      "agentid": 59999
    },
    "pages": {
      "handShake": "cec_07_1204 (2023-09-27)",
      "setAgentAutoEnterIdle": "cec_07_1218 (2023-09-27)",
      "modifyAccountPwdEx": "cec_07_1217 (2023-09-27)",
      "cancelRest": "cec_07_1214 (2023-09-27)"
    },
    "triggers": {}
  },
  "2025-11-13": {
    "maxima": {
      "agentid": 999999,
      "workno": 999999
    },
    "pages": {
      "loginEx": "cec_07_0357 (2025-11-13)",
      "login": "cec_07_1202 (2025-11-13)",
      "updateGuid": "cec_07_0358 (2025-11-13)",
      "resetSkill": "cec_07_1209 (2025-11-13)",
      "queryAgentSkillsByWorkNo": "cec_07_1207 (2025-11-13)",
      "setAgentAutoAnswer": "cec_07_1208 (2025-11-13)",
      "setTalkRight": "cec_07_0356 (2025-11-13)",
      "setCustomState": "cec_07_0361 (2025-11-13)",
      "cancelSetCustomState": "cec_07_0363 (2025-11-13)",
      "getAgentStatus": "cec_07_0355 (2025-11-13)",
      "syncagentinfo": "cec_07_0359 (2025-11-13)",
      "sendNoteletEx": "cec_07_1205 (2025-11-13)",
      "sayBusy": "cec_07_13461 (2025-11-13)",
      "cancelBusy": "cec_07_13472 (2025-11-13)",
      "sayFree": "cec_07_1345 (2025-11-13)",
      "sayWork": "cec_07_13512 (2025-11-13)",
      "cancelWork": "cec_07_13522 (2025-11-13)",
      "rest": "cec_07_13482 (2025-12-12)",
      "getAgentEvent": "cec_07_1274 (2025-11-13)",
      "forceLogoutWithReason": "cec_07_0354 (2025-11-13)",
      "forceLogout": "cec_07_0353 (2025-11-13)",
      "logout": "cec_07_1219 (2025-11-13)"
    },
    "triggers": {
      "forceLogoutWithReason": [],
      "logout": []
    }
  }
} as const satisfies Record<string, EditionChanges>;

/** The operations that open a session, and those that close it. */
export const openingOperations: readonly string[] = [
  "loginEx",
  "login",
  "forceLogin"
];
export const closingOperations: readonly string[] = [
  "forceLogoutWithReason",
  "forceLogout",
  "logout"
];

/** The path templates of the operations that need no Guid, because they bring the first one. */
export const openingPaths: readonly string[] = [
  "/onlineagent/{agentid}/loginex",
  "/onlineagent/{agentid}",
  "/onlineagent/{agentid}/forcelogin"
];

/** A refusal, whatever its code. */
export const failure: JsonSchema = {
  "type": "object",
  "required": [
    "message",
    "retcode"
  ],
  "properties": {
    "message": {
      "type": "string"
    },
    "retcode": {
      "type": "string"
    },
    "result": {}
  }
};

/** The one HTTP status of an answer (deviation 9). */
export const status = 200;

/** The meanings of the error table: of a code and those that follow it without a gap. */
export const meanings: Readonly<Record<string, readonly string[]>> = {
  "000-001": [
    "events are fetched in a way that the configured event mode does not have",
    "an address or a parameter of the URL is wrong, or a parameter breaks its definition",
    "the interface may not be called; most likely the Guid is no longer valid",
    "the agent is just being moved to another server",
    "the inspecting and the inspected agent are one and the same",
    "a parameter of the message is wrong",
    "the interface was called once more while an earlier call is still running"
  ],
  "100-001": [
    "a sign-in parameter is empty or not valid",
    "the agent is signed in already; a forced sign-in may help",
    "a resource or provider was not available at sign-in",
    "user name or password is wrong",
    "a sign-out parameter is not valid",
    "the agent is not signed in",
    "the operation failed inside the gateway, or its WAS could not be reached",
    "the agent has signed out already",
    "the state was not set; the agent may not have the right to it",
    "the state of the agent does not allow signing out",
    "a parameter is not valid at sign-in",
    "the agent type is wrong at sign-in",
    "the phone number to be bound to the agent is not valid",
    "the phone number lies outside the configured range at sign-in",
    "the agent is signed in already and may not be forced out",
    "the IP address is not valid at sign-in",
    "authentication at uPortal failed",
    "the vdnId of the sign-in is not that of voice playback",
    "a parameter is not valid when skill queues are queried",
    "the password of the agent has expired",
    "a sign-in of this agent is already under way"
  ],
  "101-001": [
    "the agent is in no telephone conference",
    "the agent does not chair the conference",
    "the agent is in a conference already",
    "only an inspector may query the conferences of a VDN",
    "the chair cannot be passed to oneself",
    "the chair cannot remove himself or herself",
    "the chair cannot leave the conference"
  ],
  "104-001": [
    "downloading of recordings is switched off",
    "the agent may neither inspect nor play recordings",
    "no recording was downloaded: the file name is not valid",
    "no recording was downloaded: no drive is mapped",
    "no recording was downloaded: there is no such file",
    "no recording was downloaded: too little free space",
    "the format of the recording is not supported",
    "the system parameter for the recording format is missing",
    "the recording could not be converted",
    "POOL mode lacks a locationId",
    "a recording could not be deleted (configuration interfaces)",
    "a recording could not be fetched from OBS"
  ],
  "105-001": [
    "Redis holds no information of the agent",
    "disaster recovery of the agent is going on",
    "disaster recovery is over already",
    "the agent could not be queued for recovery",
    "recovery took too long; the agent has to sign in again",
    "the Guid does not fit after a recovery; a new sign-in gives a new one",
    "disaster recovery is switched off; the agent has to sign in again"
  ],
  "106-001": [
    "multimedia is switched off",
    "the message to be sent is empty",
    "more than the 60 sessions that are possible were asked for",
    "the device type of a session transfer is not valid"
  ],
  "110-002": [
    "the password was not changed",
    "the old password is wrong",
    "the password could not be queried",
    "the password for the sign-in to the CTI is empty",
    "the way in which passwords are authenticated could not be queried for the CTI",
    "the password was not accepted when the sign-in data of the CTI were fetched",
    "the database could not be queried for the sign-in data of the CTI",
    "there are no sign-in data of the CTI",
    "the user name could not be queried",
    "the way in which users are authenticated could not be queried",
    "no agent could be found by that attribute"
  ],
  "110-016": [
    "the account is locked",
    "the password was not changed: the new one is the old one",
    "the password was not changed: it is the name, forwards or backwards",
    "the password was not changed: it is not complex enough",
    "the password was not changed: it has to have 8 to 30 characters",
    "the account is locked after too many wrong passwords",
    "the password was not changed: the new one and its repetition differ"
  ],
  "200-001": [
    "the number dialled is wrong",
    "there is no call to answer",
    "there is no call to mute",
    "the call is in no state to be muted",
    "there is no call at all where a held one is to be connected",
    "there is no held call to connect",
    "there is no call to unmute",
    "the call is in no state to be unmuted",
    "there is no call for the announcement",
    "there is no call to make one of three parties of",
    "there is no held call to make one of three parties of",
    "there is no call to transfer",
    "there is no call to hold",
    "the call is in no state to be held",
    "there is no held call to take back",
    "the call is in no state to be taken back",
    "there is no call to hang up",
    "there is no call for internal help",
    "there is no call whose picture could be frozen",
    "the call is in no state for its picture to be frozen",
    "there is no call whose picture could be unfrozen",
    "the call is in no state for its picture to be unfrozen",
    "there is no call of which a number could be released",
    "the number to be released is not there",
    "there is no call to drop",
    "there is no call"
  ],
  "200-037": [
    "a call could not be rejected; what for in particular no copy of a page shows",
    "a call could not be rejected; what for in particular no copy of a page shows",
    "a call could not be rejected; what for in particular no copy of a page shows"
  ],
  "210-001": [
    "there is no URL information"
  ],
  "300-001": [
    "the agent may not query information of agents",
    "there is no information of that agent",
    "there is no such agent whose group could be told",
    "there is no such group of agents"
  ],
  "400-001": [
    "there is no call to set data of",
    "there are no call data to be set",
    "there is no information of a held call"
  ],
  "500-001": [
    "a recording could not be rewound in the present state",
    "a recording could not be wound forward in the present state",
    "playback could not be paused in the present state",
    "recording could not be paused in the present state",
    "playback could not go on in the present state",
    "recording could not go on in the present state",
    "playback could not begin in the present state",
    "recording could not begin in the present state",
    "playback could not be stopped in the present state",
    "recording could not be stopped in the present state"
  ],
  "600-001": [
    "there is no such agent, or no skill queue is configured for it",
    "that VDN has no skill queue",
    "the VDN of the agent has no access code",
    "the VDN of the agent has no IVR",
    "the VDN of the agent has no skill queue"
  ],
  "700-001": [
    "no member of the conference is given",
    "the query for the state of the conference brought nothing",
    "a message could not be sent"
  ],
  "700-014": [
    "text chat: the database could not be queried"
  ],
  "700-016": [
    "text chat: the text has a word that is filtered out",
    "text chat: no screen is being shared"
  ],
  "700-023": [
    "text chat: the suffix of the file is wrong",
    "text chat: the file is no picture"
  ],
  "700-100": [
    "text chat: another error, or the database could not be written"
  ],
  "701-001": [
    "no member of the conference is given",
    "the query for the state of the conference brought nothing",
    "who asks, or who is asked, is in a conference already",
    "the agent who invites is not in the conference",
    "there is no such conference to end, or the agent may not end it",
    "the WAS has no address of the MS"
  ],
  "800-001": [
    "there is no proxy service",
    "the configuration could not be queried",
    "the media gateway to be used by default is not known"
  ],
  "900-001": [
    "quality control has no provider",
    "the agent has no right to this quality control",
    "a resource of quality control is not available",
    "there is no such agent to monitor",
    "the state of the agent does not allow this quality control",
    "the time of a video recording is not valid",
    "no licence for video recording is loaded",
    "the video recording platform failed for an unknown reason",
    "there is no task of quality control to delete"
  ],
  "999-001": [
    "the configuration file of the server has a wrong WAS address"
  ]
};

/** The groups of the error table, by the first three digits of a code. */
export const groups: Readonly<Record<string, string>> = {
  "100": "sign-in, sign-out and agent state",
  "101": "agent conference",
  "104": "recording files",
  "105": "disaster recovery",
  "106": "multimedia",
  "107": "configuration interfaces",
  "110": "accounts and passwords",
  "200": "calls",
  "210": "URL information",
  "300": "agent information",
  "400": "call data",
  "500": "recording and playback",
  "600": "queues and VDN",
  "700": "multimedia conference and text chat",
  "701": "multimedia conference",
  "800": "system, configuration and video",
  "900": "quality control",
  "999": "server configuration",
  "000": "access and general"
};

/** The codes of the error table that say that there is no such session, or no longer. */
export const sessionCodes: readonly string[] = [
  "000-003",
  "100-006",
  "100-008",
  "105-001",
  "105-005",
  "105-006",
  "105-007"
];

/** The events that say that the agent is signed out. */
export const closingEvents: readonly string[] = [
  "AgentOther_ShutdownService"
];

/** The request by which the gateway pushes events, and the answer that takes them. */
export const pushSchema: JsonSchema = {
  "type": "object",
  "required": [
    "workNo",
    "eventList"
  ],
  "properties": {
    "workNo": {
      "type": "string"
    },
    "eventList": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "eventType",
          "workNo",
          "content"
        ],
        "properties": {
          "eventType": {
            "type": "string"
          },
          "workNo": {
            "type": "string"
          },
          "content": {
            "anyOf": [
              {
                "type": "object"
              },
              {
                "type": [
                  "string",
                  "null"
                ]
              }
            ]
          }
        }
      }
    }
  }
};
export const pushAnswer = {
  "message": "success",
  "retcode": "0"
} as const;

/** Milliseconds between an answer without event and the next poll; seconds without a poll that end a session; seconds between heartbeats. */
export const polling = {
  "spacingMs": {
    "minimum": 200,
    "maximum": 500
  },
  "unpolledSeconds": 120,
  "heartbeatSeconds": 30
} as const;
