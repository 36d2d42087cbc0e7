// Written by `npm run build` from openapi/. Do not edit.

import type { Catalog } from '../src/descriptor.js';

/** Everything about the edition 2025-11-13 that code iterates over. */
export const catalog: Catalog = {
  "contract": {
    "version": "0.1.0",
    "edition": "2025-11-13"
  },
  "operations": {
    "loginEx": {
      "id": "loginEx",
      "method": "PUT",
      "path": "/onlineagent/{agentid}/loginex",
      "summary": "Sign in to the platform",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "session": "opens",
      "needsGuid": false,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "body": {
        "mediaType": "application/json",
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
              "type": "boolean",
              "default": true
            },
            "autoenteridle": {
              "type": "boolean",
              "default": true
            },
            "releasephone": {
              "type": "boolean",
              "default": true
            },
            "agenttype": {
              "type": "integer",
              "enum": [
                4,
                11
              ],
              "default": 4
            },
            "status": {
              "type": "integer",
              "enum": [
                3,
                4,
                5
              ],
              "default": 4
            },
            "ip": {
              "type": "string",
              "maxLength": 15,
              "pattern": "^[^:]*$",
              "default": "127.0.0.1"
            },
            "entryIp": {
              "type": "string"
            },
            "phonelinkage": {
              "type": "boolean",
              "default": false
            },
            "checkInWebm": {
              "type": "boolean",
              "default": true
            },
            "checkInMailm": {
              "type": "boolean",
              "default": false
            },
            "vcPhoneNumber": {
              "type": "string",
              "maxLength": 24
            },
            "listenStatus": {
              "type": "boolean",
              "default": false
            }
          }
        },
        "secrets": [
          "password"
        ],
        "agentNumbers": [],
        "example": {
          "password": "",
          "phonenum": "40038",
          "status": 4,
          "releasephone": false,
          "agenttype": 4
        },
        "longest": {
          "ip": "192.168.100.100"
        },
        "counterexamples": {
          "ip": "fe80::1"
        },
        "samples": {
          "entryIp": "192.168.100.1"
        }
      },
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-001",
                  "100-002",
                  "100-003",
                  "100-004",
                  "100-007",
                  "100-012",
                  "100-015",
                  "100-016",
                  "110-016",
                  "999-001"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ],
        "setGuid": {
          "sent": "on-success",
          "pattern": "^JSESSIONID=[^\\s;]+$"
        }
      },
      "errorCodes": [
        "100-001",
        "100-002",
        "100-003",
        "100-004",
        "100-007",
        "100-012",
        "100-015",
        "100-016",
        "110-016",
        "999-001"
      ],
      "triggeredEvents": [
        {
          "event": "AgentOther_InService",
          "delivery": "always"
        },
        {
          "event": "AgentState_Ready",
          "delivery": "always"
        },
        {
          "event": "AgentState_SetNotReady_Success",
          "delivery": "always",
          "when": {
            "parameter": "status",
            "equals": 3
          }
        },
        {
          "event": "AgentState_Work",
          "delivery": "always",
          "when": {
            "parameter": "status",
            "equals": 5
          }
        }
      ],
      "transitions": [
        {
          "from": [
            "signed-out"
          ],
          "to": "busy",
          "when": {
            "parameter": "status",
            "equals": 3
          }
        },
        {
          "from": [
            "signed-out"
          ],
          "to": "idle",
          "when": {
            "parameter": "status",
            "equals": 4
          }
        },
        {
          "from": [
            "signed-out"
          ],
          "to": "wrap-up",
          "when": {
            "parameter": "status",
            "equals": 5
          }
        }
      ],
      "preconditions": [],
      "rules": [
        {
          "id": "purpose",
          "statement": "A sign-in that succeeds signs the agent in, so that the commands of the agent are taken."
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "ccs-only",
          "statement": "The sign-in is one to the CCS alone, which enables voice calls, and not to the media server.",
          "unchecked": "the servers behind the gateway are not seen from outside"
        },
        {
          "id": "sign-in-and-sign-out-do-not-overlap",
          "statement": "Sign-out may not be called before sign-in has answered.",
          "source": {
            "page": "cec_07_1219",
            "edition": "2023-09-27"
          },
          "unchecked": "it binds the client"
        },
        {
          "id": "no-license",
          "statement": "The sign-in takes no license, because it leaves the media server out.",
          "unchecked": "licenses are not seen from outside"
        },
        {
          "id": "result-only-on-success",
          "statement": "The result is filled after a sign-in that succeeded."
        },
        {
          "id": "voice-needs-cti",
          "statement": "Voice business needs a successful sign-in to the CTI server.",
          "unchecked": "it takes a call"
        },
        {
          "id": "chat-needs-webm",
          "statement": "Text chat needs a successful sign-in to WebM.",
          "unchecked": "it takes a chat"
        },
        {
          "id": "no-mailm-yet",
          "statement": "An agent cannot sign in to MailM at present.",
          "unchecked": "the page says it of the present only"
        },
        {
          "id": "change-password-when-told",
          "statement": "An agent whose isForceChange is \"true\" has to change the password after the sign-in.",
          "unchecked": "it binds the agent"
        },
        {
          "id": "safe-passwords",
          "statement": "The advice is to have isForceChange \"true\" and a number of days in timeRemaining, for \"false\" and an empty text are security risks.",
          "unchecked": "it is advice to whoever runs the platform"
        }
      ]
    },
    "login": {
      "id": "login",
      "method": "PUT",
      "path": "/onlineagent/{agentid}",
      "summary": "Sign in",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "session": "opens",
      "needsGuid": false,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "body": {
        "mediaType": "application/json",
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
              "type": "boolean",
              "default": true
            },
            "autoenteridle": {
              "type": "boolean",
              "default": true
            },
            "releasephone": {
              "type": "boolean",
              "default": true
            },
            "agenttype": {
              "type": "integer",
              "enum": [
                4,
                11
              ],
              "default": 4
            },
            "status": {
              "type": "integer",
              "enum": [
                3,
                4,
                5
              ],
              "default": 4
            },
            "ip": {
              "type": "string",
              "maxLength": 15,
              "pattern": "^[^:]*$",
              "default": "127.0.0.1"
            },
            "entryIp": {
              "type": "string"
            },
            "phonelinkage": {
              "type": "boolean",
              "default": false
            },
            "checkInWebm": {
              "type": "boolean",
              "default": true
            },
            "checkInMailm": {
              "type": "boolean",
              "default": false
            },
            "vcPhoneNumber": {
              "type": "string",
              "maxLength": 24
            },
            "listenStatus": {
              "type": "boolean",
              "default": false
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
        ],
        "agentNumbers": [],
        "example": {
          "password": "",
          "phonenum": "40038",
          "status": 4,
          "releasephone": false,
          "agenttype": 4
        },
        "longest": {
          "ip": "192.168.100.100"
        },
        "counterexamples": {
          "ip": "fe80::1"
        },
        "samples": {
          "entryIp": "192.168.100.1"
        }
      },
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-001",
                  "100-002",
                  "100-003",
                  "100-004",
                  "100-007",
                  "100-012",
                  "100-015",
                  "100-016",
                  "110-016",
                  "999-001"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ],
        "setGuid": {
          "sent": "on-success",
          "pattern": "^JSESSIONID=[^\\s;]+$"
        }
      },
      "errorCodes": [
        "100-001",
        "100-002",
        "100-003",
        "100-004",
        "100-007",
        "100-012",
        "100-015",
        "100-016",
        "110-016",
        "999-001"
      ],
      "triggeredEvents": [
        {
          "event": "AgentOther_InService",
          "delivery": "always",
          "evidence": "inferred"
        },
        {
          "event": "AgentState_Ready",
          "delivery": "always",
          "evidence": "inferred"
        },
        {
          "event": "AgentState_SetNotReady_Success",
          "delivery": "always",
          "evidence": "inferred",
          "when": {
            "parameter": "status",
            "equals": 3
          }
        },
        {
          "event": "AgentState_Work",
          "delivery": "always",
          "evidence": "inferred",
          "when": {
            "parameter": "status",
            "equals": 5
          }
        }
      ],
      "transitions": [
        {
          "from": [
            "signed-out"
          ],
          "to": "busy",
          "when": {
            "parameter": "status",
            "equals": 3
          }
        },
        {
          "from": [
            "signed-out"
          ],
          "to": "idle",
          "when": {
            "parameter": "status",
            "equals": 4
          }
        },
        {
          "from": [
            "signed-out"
          ],
          "to": "wrap-up",
          "when": {
            "parameter": "status",
            "equals": 5
          }
        }
      ],
      "preconditions": [],
      "rules": [
        {
          "id": "purpose",
          "statement": "A sign-in that succeeds signs the agent in, so that the commands of the agent are taken."
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "force-when-signed-in",
          "statement": "An agent who is refused with 100-002 may sign in by force.",
          "unchecked": "it binds the client"
        },
        {
          "id": "poll-at-once",
          "statement": "An agent who has signed in polls for events at once.",
          "unchecked": "it binds the client"
        },
        {
          "id": "sign-in-and-sign-out-do-not-overlap",
          "statement": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered.",
          "unchecked": "it binds the client"
        },
        {
          "id": "push-mode",
          "statement": "Events are pushed when callBackUri and serviceToken are both there, and are polled for otherwise.",
          "unchecked": "it takes a server that the gateway can reach"
        },
        {
          "id": "not-repeated",
          "statement": "A sign-in may not be called again before it has answered.",
          "source": {
            "page": "cec_07_1202",
            "edition": "2025-11-13"
          },
          "unchecked": "it binds the client"
        },
        {
          "id": "voice-needs-cti",
          "statement": "Voice business needs a successful sign-in to the CTI server.",
          "unchecked": "it takes a call"
        },
        {
          "id": "chat-needs-webm",
          "statement": "Text chat needs a successful sign-in to WebM.",
          "unchecked": "it takes a chat"
        },
        {
          "id": "no-mailm-yet",
          "statement": "An agent cannot sign in to MailM at present.",
          "unchecked": "the page says it of the present only"
        },
        {
          "id": "ciphertext",
          "statement": "Where the server has LOGIN_PWD_DECRYPT_ENABLE on, the password is a ciphertext by a Chinese national algorithm.",
          "source": {
            "page": "cec_07_1202",
            "edition": "2025-11-13"
          },
          "unchecked": "how the server is set is not seen from outside"
        },
        {
          "id": "change-password-when-told",
          "statement": "An agent whose isForceChange is \"true\" has to change the password before talking.",
          "source": {
            "page": "cec_07_1202",
            "edition": "2024-09-24"
          },
          "unchecked": "it takes a call"
        }
      ]
    },
    "forceLogin": {
      "id": "forceLogin",
      "method": "PUT",
      "path": "/onlineagent/{agentid}/forcelogin",
      "summary": "Sign in by force",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "session": "opens",
      "needsGuid": false,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "body": {
        "mediaType": "application/json",
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
              "type": "boolean",
              "default": true
            },
            "autoenteridle": {
              "type": "boolean",
              "default": true
            },
            "releasephone": {
              "type": "boolean",
              "default": false
            },
            "agenttype": {
              "type": "integer",
              "enum": [
                4,
                11
              ],
              "default": 4
            },
            "status": {
              "type": "integer",
              "enum": [
                3,
                4,
                5
              ],
              "default": 4
            },
            "ip": {
              "type": "string",
              "maxLength": 15,
              "pattern": "^[^:]*$",
              "default": "127.0.0.1"
            },
            "entryIp": {
              "type": "string"
            },
            "phonelinkage": {
              "type": "boolean",
              "default": false
            },
            "checkInWebm": {
              "type": "boolean",
              "default": true
            },
            "checkInMailm": {
              "type": "boolean",
              "default": false
            },
            "vcPhoneNumber": {
              "type": "string",
              "maxLength": 24
            },
            "listenStatus": {
              "type": "boolean",
              "default": false
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
        ],
        "agentNumbers": [],
        "example": {
          "password": "",
          "phonenum": "40038",
          "status": 4,
          "agenttype": 4
        },
        "longest": {
          "ip": "192.168.100.100"
        },
        "counterexamples": {
          "ip": "fe80::1"
        },
        "samples": {
          "entryIp": "192.168.100.1"
        }
      },
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-001",
                  "100-002",
                  "100-003",
                  "100-004",
                  "100-007",
                  "100-012",
                  "100-015",
                  "100-016",
                  "110-016",
                  "999-001"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ],
        "setGuid": {
          "sent": "on-success",
          "pattern": "^JSESSIONID=[^\\s;]+$"
        }
      },
      "errorCodes": [
        "100-001",
        "100-002",
        "100-003",
        "100-004",
        "100-007",
        "100-012",
        "100-015",
        "100-016",
        "110-016",
        "999-001"
      ],
      "triggeredEvents": [
        {
          "event": "AgentOther_InService",
          "delivery": "always",
          "evidence": "inferred"
        },
        {
          "event": "AgentState_Ready",
          "delivery": "always",
          "evidence": "inferred"
        },
        {
          "event": "AgentState_SetNotReady_Success",
          "delivery": "always",
          "evidence": "inferred",
          "when": {
            "parameter": "status",
            "equals": 3
          }
        },
        {
          "event": "AgentState_Work",
          "delivery": "always",
          "evidence": "inferred",
          "when": {
            "parameter": "status",
            "equals": 5
          }
        }
      ],
      "transitions": [
        {
          "from": [
            "signed-out",
            "idle",
            "busy",
            "wrap-up",
            "rest",
            "talking"
          ],
          "to": "busy",
          "when": {
            "parameter": "status",
            "equals": 3
          }
        },
        {
          "from": [
            "signed-out",
            "idle",
            "busy",
            "wrap-up",
            "rest",
            "talking"
          ],
          "to": "idle",
          "when": {
            "parameter": "status",
            "equals": 4
          }
        },
        {
          "from": [
            "signed-out",
            "idle",
            "busy",
            "wrap-up",
            "rest",
            "talking"
          ],
          "to": "wrap-up",
          "when": {
            "parameter": "status",
            "equals": 5
          }
        }
      ],
      "preconditions": [],
      "rules": [
        {
          "id": "purpose",
          "statement": "A sign-in by force that succeeds signs the agent in, so that the commands of the agent are taken."
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "takes-over",
          "statement": "An agent who is signed in already, elsewhere, signs in again by it."
        },
        {
          "id": "not-where-forbidden",
          "statement": "It is refused with 100-015 where the server does not let agents be forced out.",
          "unchecked": "how the server is set is not seen from outside"
        },
        {
          "id": "poll-at-once",
          "statement": "An agent who has signed in polls for events at once.",
          "unchecked": "it binds the client"
        },
        {
          "id": "sign-in-and-sign-out-do-not-overlap",
          "statement": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered.",
          "unchecked": "it binds the client"
        },
        {
          "id": "push-mode",
          "statement": "Events are pushed when callBackUri and serviceToken are both there, and are polled for otherwise.",
          "unchecked": "it takes a server that the gateway can reach"
        },
        {
          "id": "ciphertext",
          "statement": "Where the server has LOGIN_PWD_DECRYPT_ENABLE on, the password is a ciphertext by a Chinese national algorithm.",
          "source": {
            "page": "cec_07_1203",
            "edition": "2025-11-13"
          },
          "unchecked": "how the server is set is not seen from outside"
        },
        {
          "id": "not-repeated",
          "statement": "A sign-in may not be called again before it has answered.",
          "source": {
            "page": "cec_07_1203",
            "edition": "2025-11-13"
          },
          "unchecked": "it binds the client"
        }
      ]
    },
    "updateGuid": {
      "id": "updateGuid",
      "method": "PUT",
      "path": "/onlineagent/{agentid}/updateGuid",
      "summary": "Ask for a new Guid",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "bringsGuid": "guid",
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-006"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may ask for a new Guid, which is taken afterwards."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "handShake": {
      "id": "handShake",
      "method": "POST",
      "path": "/onlineagent/{agentid}/handshake",
      "summary": "Keep a session alive that is pushed to",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "eventMode": "push",
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "service_token",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 50
          }
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-001",
                  "100-006"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ],
        "setGuid": {
          "sent": "on-renewal",
          "pattern": "^JSESSIONID=[^\\s;]+$"
        }
      },
      "errorCodes": [
        "100-001",
        "100-006"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "pushed",
          "statement": "The sign-in asked for events to be pushed.",
          "unchecked": "it takes a server that the gateway can reach"
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "The heartbeat of an agent whose events are pushed keeps the session.",
          "unchecked": "it takes a server that the gateway can reach"
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "every-half-minute",
          "statement": "The heartbeat is sent about every 30 seconds.",
          "unchecked": "it binds the client"
        },
        {
          "id": "or-be-signed-out",
          "statement": "An agent without heartbeat for two minutes is signed out.",
          "unchecked": "it would take two minutes"
        },
        {
          "id": "fresh-token",
          "statement": "The token is renewed about every minute.",
          "unchecked": "it binds the client"
        }
      ],
      "heartbeatSeconds": 30
    },
    "resetSkill": {
      "id": "resetSkill",
      "method": "POST",
      "path": "/onlineagent/{agentid}/resetskill/{autoflag}",
      "summary": "Reset the skill queues",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "autoflag",
          "in": "path",
          "required": true,
          "schema": {
            "type": "boolean"
          },
          "example": true
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
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "000-002",
        "100-006",
        "100-007"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        },
        {
          "id": "phone-bound",
          "statement": "The agent is bound to a phone number.",
          "source": {
            "page": "cec_07_1209",
            "edition": "2025-11-13"
          },
          "unchecked": "an agent may be given without a phone"
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may reset the skill queues."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "intersection",
          "statement": "The skill queues of the agent are those given which are configured too.",
          "unchecked": "which are configured is not seen from outside"
        }
      ]
    },
    "queryAgentSkills": {
      "id": "queryAgentSkills",
      "method": "GET",
      "path": "/onlineagent/{agentid}/agentskills",
      "summary": "Query the configured skill queues",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-006",
                  "100-007"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-007"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may query the own skill queues."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "queryAgentSkillsByWorkNo": {
      "id": "queryAgentSkillsByWorkNo",
      "method": "GET",
      "path": "/onlineagent/{agentid}/agentskillsbyworkno/{workno}",
      "summary": "Query the configured skill queues of another agent",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "workno",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "isAgentNumber": true,
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-006",
                  "100-007"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-007"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may query the skill queues of an agent."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "same-vdn",
          "statement": "Both agents are of the same VDN.",
          "unchecked": "who belongs to another VDN is not seen from outside"
        }
      ]
    },
    "setAgentAutoAnswer": {
      "id": "setAgentAutoAnswer",
      "method": "POST",
      "path": "/onlineagent/{agentid}/autoanswer/{isautoanswer}",
      "summary": "Set whether calls are answered automatically",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "isautoanswer",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "maxLength": 5
          },
          "example": "true",
          "longest": "false"
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "000-002",
        "100-006"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may set how calls are answered."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "setAgentAutoEnterIdle": {
      "id": "setAgentAutoEnterIdle",
      "method": "POST",
      "path": "/onlineagent/{agentid}/autoenteridle/{flag}",
      "summary": "Set whether the idle state follows a call",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "flag",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5
          },
          "example": "true",
          "longest": "false"
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-007"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may set what follows a call."
        },
        {
          "id": "address",
          "statement": "The address is that of the server on a single node and that of the NSLB in a cluster, both with 8043 as the port unless configured otherwise; for SaaS, operations and maintenance staff give it out.",
          "source": {
            "page": "cec_07_0351",
            "edition": "2025-11-13"
          },
          "unchecked": "the address is what a check is told"
        },
        {
          "id": "nslb-port",
          "statement": "Which port of the NSLB is that of the CC-Gateway, ./nslbctl l tells when run on a node of it by the user nslb.",
          "source": {
            "page": "cec_07_0351",
            "edition": "2025-11-13"
          },
          "unchecked": "it is run on the NSLB"
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "wrap-up-when-not-always-off-hook",
          "statement": "Without always-off-hook mode the system has to go to wrap-up by itself.",
          "unchecked": "it shows after a call only"
        }
      ]
    },
    "setTalkRight": {
      "id": "setTalkRight",
      "method": "POST",
      "path": "/onlineagent/{agentid}/settalkright",
      "summary": "Set whether inbound calls are taken",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
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
          },
          "example": 1
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "000-002",
        "100-006",
        "100-007"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may set whether inbound calls are taken."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "setCustomState": {
      "id": "setCustomState",
      "method": "POST",
      "path": "/onlineagent/{agentid}/setcustomstate",
      "summary": "Set a state of one's own",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "customstate",
          "in": "query",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 0,
            "maximum": 65534
          },
          "example": 1
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-009"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "000-002",
        "000-003",
        "100-006",
        "100-009"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may set a state of the own."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "meaning-of-the-business",
          "statement": "What a number stands for is up to the business that sets it.",
          "unchecked": "it leaves the gateway nothing to keep"
        },
        {
          "id": "result-of-a-query",
          "statement": "The page calls the result that of a successful query, where other commands call it reserved; its example is empty.",
          "unchecked": "the page does not say what it would hold"
        }
      ]
    },
    "queryCustomState": {
      "id": "queryCustomState",
      "method": "GET",
      "path": "/onlineagent/{agentid}/querycustomstate",
      "summary": "Query the state of one's own",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-006",
                  "100-007"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "000-003",
        "100-006",
        "100-007"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may query the state of the own."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "cancelSetCustomState": {
      "id": "cancelSetCustomState",
      "method": "POST",
      "path": "/onlineagent/{agentid}/cancelsetcustomstate",
      "summary": "Cancel the state of one's own",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-009"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-009"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        },
        {
          "id": "custom-state",
          "statement": "A state of the own is set.",
          "after": "setCustomState",
          "unchecked": "what comes of it otherwise is not stated"
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who has set a state of the own may take it back."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "getAgentStatus": {
      "id": "getAgentStatus",
      "method": "GET",
      "path": "/onlineagent/{agentid}/agentstatus",
      "summary": "Get the state of the agent",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-006",
                  "100-007"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "000-002",
        "100-006",
        "100-007"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may ask for the own state."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "syncagentinfo": {
      "id": "syncagentinfo",
      "method": "POST",
      "path": "/onlineagent/{agentid}/syncagentinfo",
      "summary": "Synchronize a page that was loaded anew",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-006",
                  "100-007"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-007"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may ask for state and call."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "after-refresh",
          "statement": "It is called after the page of the agent was refreshed, and not otherwise.",
          "unchecked": "it binds the client"
        },
        {
          "id": "clears-events",
          "statement": "The events that wait for the agent are dropped.",
          "unchecked": "a poll that is held takes them before"
        }
      ]
    },
    "sendNoteletEx": {
      "id": "sendNoteletEx",
      "method": "POST",
      "path": "/onlineagent/{agentid}/sendnoteletex",
      "summary": "Send a note",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "body": {
        "mediaType": "application/json",
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
        "secrets": [],
        "agentNumbers": [
          "agentIds"
        ],
        "example": {
          "agentIds": [
            291
          ],
          "content": "Meeting at noon"
        },
        "longest": {},
        "counterexamples": {},
        "samples": {}
      },
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              ],
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-001",
                  "100-006",
                  "100-007"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-001",
        "100-006",
        "100-007"
      ],
      "triggeredEvents": [
        {
          "event": "AgentOther_Note",
          "delivery": "always",
          "to": "receivers",
          "note": "It comes to those whom the note is for."
        }
      ],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may send a note."
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "modifyAccountPwdEx": {
      "id": "modifyAccountPwdEx",
      "method": "POST",
      "path": "/onlineagent/{agentid}/modifyaccountpwdex",
      "summary": "Change the password",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "lasting": "it would change the password",
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "body": {
        "mediaType": "application/json",
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
        ],
        "agentNumbers": [],
        "example": {
          "oldPassword": "old Passw0rd",
          "newPassword": "new Passw0rd"
        },
        "longest": {},
        "counterexamples": {},
        "samples": {}
      },
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "000-002",
        "100-006",
        "100-007"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may change the own password.",
          "unchecked": "it would change the password"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "password-rules",
          "statement": "A new password has no long run of one character, no three characters of the number of the agent in a row, three of four kinds of characters, and is none of the last five.",
          "unchecked": "it would change the password"
        },
        {
          "id": "not-with-aicc",
          "statement": "It is not for sites with the AICC workbench, to which passwords are not handed on.",
          "unchecked": "which workbench a site has is not seen from outside"
        }
      ]
    },
    "sayBusy": {
      "id": "sayBusy",
      "method": "POST",
      "path": "/onlineagent/{agentid}/saybusy",
      "summary": "Be busy",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
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
          },
          "isMandatoryAgain": true
        },
        {
          "name": "prolong",
          "in": "query",
          "required": false,
          "schema": {
            "type": "boolean",
            "default": false
          },
          "isMandatoryAgain": true
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007",
                  "100-009"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "000-002",
        "100-006",
        "100-007",
        "100-009"
      ],
      "triggeredEvents": [
        {
          "event": "AgentState_SetNotReady_Success",
          "delivery": "always"
        }
      ],
      "transitions": [
        {
          "from": [
            "idle"
          ],
          "to": "busy"
        },
        {
          "from": [
            "busy"
          ],
          "to": "busy",
          "when": {
            "parameter": "prolong",
            "equals": true
          }
        },
        {
          "from": [
            "wrap-up",
            "talking"
          ],
          "to": "busy",
          "later": true,
          "evidence": "observed"
        }
      ],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may be busy."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "after-the-call",
          "statement": "An agent who asks for it during a call or in wrap-up is busy when that is over.",
          "source": {
            "page": "vendor demo clients",
            "edition": "2019"
          },
          "evidence": "observed",
          "unchecked": "it takes a call"
        }
      ]
    },
    "cancelBusy": {
      "id": "cancelBusy",
      "method": "POST",
      "path": "/onlineagent/{agentid}/cancelbusy",
      "summary": "Be busy no longer",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007",
                  "100-009"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-007",
        "100-009"
      ],
      "triggeredEvents": [
        {
          "event": "AgentState_CancelNotReady_Success",
          "delivery": "always"
        }
      ],
      "transitions": [
        {
          "from": [
            "busy"
          ],
          "to": "idle"
        }
      ],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        },
        {
          "id": "busy",
          "statement": "The agent is busy.",
          "state": "busy",
          "unchecked": "what comes of it otherwise is not stated"
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is busy may be so no longer."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "sayFree": {
      "id": "sayFree",
      "method": "POST",
      "path": "/onlineagent/{agentid}/sayfree",
      "summary": "Be idle",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007",
                  "100-009"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-007",
        "100-009"
      ],
      "triggeredEvents": [
        {
          "event": "AgentState_CancelNotReady_Success",
          "delivery": "always",
          "whenState": "busy"
        },
        {
          "event": "AgentState_CancelWork_Success",
          "delivery": "always",
          "whenState": "wrap-up"
        }
      ],
      "transitions": [
        {
          "from": [
            "busy"
          ],
          "to": "idle"
        },
        {
          "from": [
            "wrap-up"
          ],
          "to": "idle"
        },
        {
          "from": [
            "idle"
          ],
          "to": "idle",
          "evidence": "inferred"
        }
      ],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may be idle."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "sayWork": {
      "id": "sayWork",
      "method": "POST",
      "path": "/onlineagent/{agentid}/work",
      "summary": "Enter the work state",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007",
                  "100-009"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-007",
        "100-009"
      ],
      "triggeredEvents": [
        {
          "event": "AgentState_SetWork_Success",
          "delivery": "always",
          "evidence": "inferred"
        }
      ],
      "transitions": [
        {
          "from": [
            "idle"
          ],
          "to": "wrap-up"
        },
        {
          "from": [
            "busy"
          ],
          "to": "wrap-up",
          "evidence": "inferred"
        }
      ],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may enter the work state."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "cancelWork": {
      "id": "cancelWork",
      "method": "POST",
      "path": "/onlineagent/{agentid}/cancelwork",
      "summary": "Leave the work state",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007",
                  "100-009"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-007",
        "100-009"
      ],
      "triggeredEvents": [
        {
          "event": "AgentState_CancelWork_Success",
          "delivery": "always"
        }
      ],
      "transitions": [
        {
          "from": [
            "wrap-up"
          ],
          "to": "idle"
        }
      ],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        },
        {
          "id": "at-work",
          "statement": "The agent is in the work state.",
          "state": "wrap-up",
          "unchecked": "what comes of it otherwise is not stated"
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is in the work state may leave it."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "rest": {
      "id": "rest",
      "method": "POST",
      "path": "/onlineagent/{agentid}/rest/{time}/{restcause}",
      "summary": "Ask for rest",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
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
          "unit": "s",
          "example": 600
        },
        {
          "name": "restcause",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 0,
            "maximum": 255
          },
          "example": 0
        },
        {
          "name": "prolong",
          "in": "query",
          "required": false,
          "schema": {
            "type": "boolean",
            "default": false
          },
          "isMandatoryAgain": true
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007",
                  "100-009"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-007",
        "100-009"
      ],
      "triggeredEvents": [
        {
          "event": "AgentState_SetRest_Success",
          "delivery": "always"
        },
        {
          "event": "AgentState_Rest_Timeout",
          "delivery": "always",
          "afterSeconds": {
            "parameter": "time"
          }
        }
      ],
      "transitions": [
        {
          "from": [
            "idle"
          ],
          "to": "rest"
        },
        {
          "from": [
            "busy"
          ],
          "to": "rest",
          "evidence": "inferred"
        },
        {
          "from": [
            "rest"
          ],
          "to": "rest",
          "when": {
            "parameter": "prolong",
            "equals": true
          }
        },
        {
          "from": [
            "wrap-up",
            "talking"
          ],
          "to": "rest",
          "later": true,
          "evidence": "observed"
        }
      ],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in may ask for rest, and rests once it is granted."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "configured-cause",
          "statement": "The cause codes of a rest are those configured on the platform.",
          "unchecked": "what is configured on the platform is not seen from outside"
        },
        {
          "id": "prolong-when-resting",
          "statement": "An agent in the rest state has to send prolong to set the rest again."
        },
        {
          "id": "accepted-is-not-granted",
          "statement": "Only the event AgentState_SetRest_Success proves that the rest has begun.",
          "source": {
            "page": "cec_07_13482",
            "edition": "2025-12-12"
          }
        },
        {
          "id": "after-the-call",
          "statement": "An agent who asks for rest during a call or in wrap-up rests when that is over.",
          "source": {
            "page": "vendor demo clients",
            "edition": "2019"
          },
          "evidence": "observed",
          "unchecked": "it takes a call"
        }
      ]
    },
    "cancelRest": {
      "id": "cancelRest",
      "method": "POST",
      "path": "/onlineagent/{agentid}/cancelrest",
      "summary": "End the rest",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-006",
                  "100-007",
                  "100-009"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-006",
        "100-007",
        "100-009"
      ],
      "triggeredEvents": [
        {
          "event": "AgentState_CancelRest_Success",
          "delivery": "always",
          "evidence": "inferred"
        }
      ],
      "transitions": [
        {
          "from": [
            "rest"
          ],
          "to": "idle"
        }
      ],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        },
        {
          "id": "resting",
          "statement": "The agent is resting.",
          "state": "rest",
          "unchecked": "what comes of it otherwise is not stated"
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is resting may end the rest."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "getAgentEvent": {
      "id": "getAgentEvent",
      "method": "GET",
      "path": "/agentevent/{agentid}",
      "summary": "Poll for one event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "eventMode": "poll",
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          },
          "example": 291
        },
        {
          "name": "calldata",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          },
          "sample": "1"
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
                      "type": "object",
                      "additionalProperties": true
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
        "failures": [
          {
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
                  "100-006"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ],
        "setGuid": {
          "sent": "on-renewal",
          "pattern": "^JSESSIONID=[^\\s;]+$"
        }
      },
      "errorCodes": [
        "100-006"
      ],
      "triggeredEvents": [],
      "transitions": [],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in; polling stops with the sign-out."
        },
        {
          "id": "not-pushed",
          "statement": "The sign-in did not ask for events to be pushed.",
          "unchecked": "the sign-in to the platform has no field to ask for it with"
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "An agent who is signed in gets the own events by it."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "one-event-per-answer",
          "statement": "An answer carries one event at most."
        },
        {
          "id": "spacing",
          "statement": "The next poll follows 200 to 500 ms after an answer.",
          "source": {
            "page": "cec_05_1404",
            "edition": "2024"
          },
          "unchecked": "it binds the client"
        },
        {
          "id": "longer-than-a-switch-over",
          "statement": "The gateway holds a poll for longer than a switch-over after a disaster takes, or polls fail and the Guid expires.",
          "source": {
            "page": "cec_07_1274",
            "edition": "2025-11-13"
          },
          "unchecked": "how the server is set is not seen from outside"
        },
        {
          "id": "poll-or-be-signed-out",
          "statement": "An agent who is not polled for within two minutes of signing in is signed out.",
          "source": {
            "page": "cec_07_1202",
            "edition": "2024-09-24"
          },
          "unchecked": "it would take two minutes"
        }
      ],
      "heldSeconds": 10,
      "unpolledSeconds": 120,
      "pollSpacingMs": {
        "minimum": 200,
        "maximum": 500
      }
    },
    "forceLogoutWithReason": {
      "id": "forceLogoutWithReason",
      "method": "DELETE",
      "path": "/onlineagent/{agentid}/forcelogoutwithreason/{reason}",
      "summary": "Sign out by force, with a reason",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "session": "closes",
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "reason",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 255
          },
          "example": 1
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-005",
                  "100-006",
                  "100-007",
                  "100-008"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-005",
        "100-006",
        "100-007",
        "100-008"
      ],
      "triggeredEvents": [],
      "transitions": [
        {
          "from": [
            "idle",
            "busy",
            "wrap-up",
            "rest",
            "talking"
          ],
          "to": "signed-out"
        }
      ],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "A sign-out by force that succeeds ends the session, so that no command of the agent is taken any more."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        }
      ]
    },
    "forceLogout": {
      "id": "forceLogout",
      "method": "DELETE",
      "path": "/onlineagent/{agentid}/forcelogout",
      "summary": "Sign out by force",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "session": "closes",
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
        "failures": [
          {
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
                  "100-005",
                  "100-006",
                  "100-007",
                  "100-008"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-005",
        "100-006",
        "100-007",
        "100-008"
      ],
      "triggeredEvents": [
        {
          "event": "AgentOther_ShutdownService",
          "delivery": "sometimes",
          "note": "Not every sign-out brings the event; where it comes, the agent is signed out for certain."
        }
      ],
      "transitions": [
        {
          "from": [
            "idle",
            "busy",
            "wrap-up",
            "rest",
            "talking"
          ],
          "to": "signed-out"
        }
      ],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "A sign-out by force that succeeds ends the session, so that no command of the agent is taken any more."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "releases-the-call",
          "statement": "An agent who is talking or answering is signed out, and the call is released.",
          "unchecked": "it takes a call"
        },
        {
          "id": "nothing-afterwards",
          "statement": "No operation is called after the sign-out.",
          "source": {
            "page": "cec_07_0353",
            "edition": "2025-11-13"
          },
          "unchecked": "it binds the client"
        },
        {
          "id": "sign-in-and-sign-out-do-not-overlap",
          "statement": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered.",
          "unchecked": "it binds the client"
        }
      ]
    },
    "logout": {
      "id": "logout",
      "method": "DELETE",
      "path": "/onlineagent/{agentid}/logout",
      "summary": "Sign out",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "session": "closes",
      "needsGuid": true,
      "parameters": [
        {
          "name": "agentid",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 101,
            "maximum": 999999
          },
          "example": 291
        },
        {
          "name": "Content-Type",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "default": "application/json; charset=UTF-8"
          },
          "example": "application/json; charset=UTF-8"
        }
      ],
      "answer": {
        "status": 200,
        "mediaType": "application/json",
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
              "type": "object",
              "additionalProperties": true
            }
          }
        },
        "failures": [
          {
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
                  "100-005",
                  "100-006",
                  "100-007",
                  "100-008"
                ]
              },
              "result": {}
            }
          },
          {
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
                  "000-001",
                  "000-002",
                  "000-003",
                  "000-004",
                  "000-005",
                  "000-006",
                  "000-007"
                ]
              },
              "result": {}
            }
          }
        ]
      },
      "errorCodes": [
        "100-005",
        "100-006",
        "100-007",
        "100-008"
      ],
      "triggeredEvents": [],
      "transitions": [
        {
          "from": [
            "idle",
            "busy",
            "wrap-up",
            "rest"
          ],
          "to": "signed-out"
        }
      ],
      "preconditions": [
        {
          "id": "signed-in",
          "statement": "The agent is signed in."
        }
      ],
      "rules": [
        {
          "id": "purpose",
          "statement": "A sign-out that succeeds ends the session, so that no command of the agent is taken any more."
        },
        {
          "id": "no-body",
          "statement": "The request has no body.",
          "unchecked": "it binds the client"
        },
        {
          "id": "log-name",
          "statement": "The logs of the gateway call the operation by its operationId.",
          "unchecked": "the logs are not seen from outside"
        },
        {
          "id": "not-while-talking-or-answering",
          "statement": "An agent who is talking or answering stays signed in.",
          "unchecked": "it takes a call"
        },
        {
          "id": "nothing-afterwards",
          "statement": "No operation is called after the sign-out.",
          "source": {
            "page": "cec_07_1219",
            "edition": "2025-11-13"
          },
          "unchecked": "it binds the client"
        },
        {
          "id": "sign-in-and-sign-out-do-not-overlap",
          "statement": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered.",
          "unchecked": "it binds the client"
        }
      ]
    }
  },
  "errorTable": {
    "000-001": {
      "meaning": "events are fetched in a way that the configured event mode does not have",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "000-002": {
      "meaning": "an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "000-003": {
      "meaning": "the interface may not be called; most likely the Guid is no longer valid",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "000-004": {
      "meaning": "the agent is just being moved to another server",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "000-005": {
      "meaning": "the inspecting and the inspected agent are one and the same",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "000-006": {
      "meaning": "a parameter of the message is wrong",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "000-007": {
      "meaning": "the interface was called once more while an earlier call is still running",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_0580"
      ]
    },
    "100-001": {
      "meaning": "a sign-in parameter is empty or not valid",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-002": {
      "meaning": "the agent is signed in already; a forced sign-in may help",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-003": {
      "meaning": "a resource or provider was not available at sign-in",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-004": {
      "meaning": "user name or password is wrong",
      "cause": "account",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-005": {
      "meaning": "a sign-out parameter is not valid",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-006": {
      "meaning": "the agent is not signed in",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-007": {
      "meaning": "the operation failed inside the gateway, or its WAS could not be reached",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-008": {
      "meaning": "the agent has signed out already",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-009": {
      "meaning": "the state was not set; the agent may not have the right to it",
      "cause": "right",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-010": {
      "meaning": "the state of the agent does not allow signing out",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-011": {
      "meaning": "a parameter is not valid at sign-in",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-012": {
      "meaning": "the agent type is wrong at sign-in",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-013": {
      "meaning": "the phone number to be bound to the agent is not valid",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-014": {
      "meaning": "the phone number lies outside the configured range at sign-in",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-015": {
      "meaning": "the agent is signed in already and may not be forced out",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-016": {
      "meaning": "the IP address is not valid at sign-in",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-017": {
      "meaning": "authentication at uPortal failed",
      "cause": "account",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-018": {
      "meaning": "the vdnId of the sign-in is not that of voice playback",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "100-019": {
      "meaning": "a parameter is not valid when skill queues are queried",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580"
      ]
    },
    "100-020": {
      "meaning": "the password of the agent has expired",
      "cause": "account",
      "evidence": "documented",
      "pages": [
        "cec_07_0580"
      ]
    },
    "100-021": {
      "meaning": "a sign-in of this agent is already under way",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_0580"
      ]
    },
    "101-001": {
      "meaning": "the agent is in no telephone conference",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "101-002": {
      "meaning": "the agent does not chair the conference",
      "cause": "right",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "101-003": {
      "meaning": "the agent is in a conference already",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "101-004": {
      "meaning": "only an inspector may query the conferences of a VDN",
      "cause": "right",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "101-005": {
      "meaning": "the chair cannot be passed to oneself",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "101-006": {
      "meaning": "the chair cannot remove himself or herself",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "101-007": {
      "meaning": "the chair cannot leave the conference",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-001": {
      "meaning": "downloading of recordings is switched off",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-002": {
      "meaning": "the agent may neither inspect nor play recordings",
      "cause": "right",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-003": {
      "meaning": "no recording was downloaded: the file name is not valid",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-004": {
      "meaning": "no recording was downloaded: no drive is mapped",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-005": {
      "meaning": "no recording was downloaded: there is no such file",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-006": {
      "meaning": "no recording was downloaded: too little free space",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-007": {
      "meaning": "the format of the recording is not supported",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-008": {
      "meaning": "the system parameter for the recording format is missing",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-009": {
      "meaning": "the recording could not be converted",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-010": {
      "meaning": "POOL mode lacks a locationId",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "104-011": {
      "meaning": "a recording could not be deleted (configuration interfaces)",
      "cause": "gateway",
      "evidence": "inferred",
      "pages": [
        "cec_07_1328"
      ]
    },
    "104-012": {
      "meaning": "a recording could not be fetched from OBS",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580"
      ]
    },
    "105-001": {
      "meaning": "Redis holds no information of the agent",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "105-002": {
      "meaning": "disaster recovery of the agent is going on",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "105-003": {
      "meaning": "disaster recovery is over already",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "105-004": {
      "meaning": "the agent could not be queued for recovery",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "105-005": {
      "meaning": "recovery took too long; the agent has to sign in again",
      "cause": "session",
      "evidence": "inferred",
      "pages": [
        "cec_07_1430"
      ]
    },
    "105-006": {
      "meaning": "the Guid does not fit after a recovery; a new sign-in gives a new one",
      "cause": "session",
      "evidence": "inferred",
      "pages": [
        "cec_07_1430"
      ]
    },
    "105-007": {
      "meaning": "disaster recovery is switched off; the agent has to sign in again",
      "cause": "session",
      "evidence": "inferred",
      "pages": [
        "cec_07_1430"
      ]
    },
    "106-001": {
      "meaning": "multimedia is switched off",
      "cause": "gateway",
      "evidence": "inferred",
      "pages": [
        "cec_07_1430"
      ]
    },
    "106-002": {
      "meaning": "the message to be sent is empty",
      "cause": "parameter",
      "evidence": "inferred",
      "pages": [
        "cec_07_1430"
      ]
    },
    "106-003": {
      "meaning": "more than the 60 sessions that are possible were asked for",
      "cause": "parameter",
      "evidence": "inferred",
      "pages": [
        "cec_07_1430"
      ]
    },
    "106-004": {
      "meaning": "the device type of a session transfer is not valid",
      "cause": "parameter",
      "evidence": "inferred",
      "pages": [
        "cec_07_1430"
      ],
      "note": "the text of the page is cut off in the copy seen"
    },
    "110-002": {
      "meaning": "the password was not changed",
      "cause": "account",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-003": {
      "meaning": "the old password is wrong",
      "cause": "account",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-004": {
      "meaning": "the password could not be queried",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-005": {
      "meaning": "the password for the sign-in to the CTI is empty",
      "cause": "account",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-006": {
      "meaning": "the way in which passwords are authenticated could not be queried for the CTI",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-007": {
      "meaning": "the password was not accepted when the sign-in data of the CTI were fetched",
      "cause": "account",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-008": {
      "meaning": "the database could not be queried for the sign-in data of the CTI",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-009": {
      "meaning": "there are no sign-in data of the CTI",
      "cause": "account",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-010": {
      "meaning": "the user name could not be queried",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-011": {
      "meaning": "the way in which users are authenticated could not be queried",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-012": {
      "meaning": "no agent could be found by that attribute",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-016": {
      "meaning": "the account is locked",
      "cause": "account",
      "evidence": "documented",
      "pages": [
        "cec_07_0580",
        "cec_07_1430"
      ]
    },
    "110-017": {
      "meaning": "the password was not changed: the new one is the old one",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-018": {
      "meaning": "the password was not changed: it is the name, forwards or backwards",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-019": {
      "meaning": "the password was not changed: it is not complex enough",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ],
      "note": "the list that has it repeats the text of 110-018 beside it"
    },
    "110-020": {
      "meaning": "the password was not changed: it has to have 8 to 30 characters",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-021": {
      "meaning": "the account is locked after too many wrong passwords",
      "cause": "account",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "110-022": {
      "meaning": "the password was not changed: the new one and its repetition differ",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-001": {
      "meaning": "the number dialled is wrong",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-002": {
      "meaning": "there is no call to answer",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-003": {
      "meaning": "there is no call to mute",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-004": {
      "meaning": "the call is in no state to be muted",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-005": {
      "meaning": "there is no call at all where a held one is to be connected",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-006": {
      "meaning": "there is no held call to connect",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-007": {
      "meaning": "there is no call to unmute",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-008": {
      "meaning": "the call is in no state to be unmuted",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-009": {
      "meaning": "there is no call for the announcement",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-010": {
      "meaning": "there is no call to make one of three parties of",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-011": {
      "meaning": "there is no held call to make one of three parties of",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-012": {
      "meaning": "there is no call to transfer",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-013": {
      "meaning": "there is no call to hold",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-014": {
      "meaning": "the call is in no state to be held",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-015": {
      "meaning": "there is no held call to take back",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-016": {
      "meaning": "the call is in no state to be taken back",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-017": {
      "meaning": "there is no call to hang up",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-018": {
      "meaning": "there is no call for internal help",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-019": {
      "meaning": "there is no call whose picture could be frozen",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-020": {
      "meaning": "the call is in no state for its picture to be frozen",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-021": {
      "meaning": "there is no call whose picture could be unfrozen",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-022": {
      "meaning": "the call is in no state for its picture to be unfrozen",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-023": {
      "meaning": "there is no call of which a number could be released",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-024": {
      "meaning": "the number to be released is not there",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-025": {
      "meaning": "there is no call to drop",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-026": {
      "meaning": "there is no call",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "200-037": {
      "meaning": "a call could not be rejected; what for in particular no copy of a page shows",
      "cause": "state",
      "evidence": "inferred",
      "pages": [
        "cec_07_1253"
      ],
      "note": "the page on rejecting calls lists the code without its meaning"
    },
    "200-038": {
      "meaning": "a call could not be rejected; what for in particular no copy of a page shows",
      "cause": "state",
      "evidence": "inferred",
      "pages": [
        "cec_07_1253"
      ],
      "note": "the page on rejecting calls lists the code without its meaning"
    },
    "200-039": {
      "meaning": "a call could not be rejected; what for in particular no copy of a page shows",
      "cause": "state",
      "evidence": "inferred",
      "pages": [
        "cec_07_1253"
      ],
      "note": "the page on rejecting calls lists the code without its meaning"
    },
    "210-001": {
      "meaning": "there is no URL information",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "300-001": {
      "meaning": "the agent may not query information of agents",
      "cause": "right",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "300-002": {
      "meaning": "there is no information of that agent",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "300-003": {
      "meaning": "there is no such agent whose group could be told",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "300-004": {
      "meaning": "there is no such group of agents",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "400-001": {
      "meaning": "there is no call to set data of",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "400-002": {
      "meaning": "there are no call data to be set",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "400-003": {
      "meaning": "there is no information of a held call",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "500-001": {
      "meaning": "a recording could not be rewound in the present state",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "500-002": {
      "meaning": "a recording could not be wound forward in the present state",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "500-003": {
      "meaning": "playback could not be paused in the present state",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "500-004": {
      "meaning": "recording could not be paused in the present state",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "500-005": {
      "meaning": "playback could not go on in the present state",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "500-006": {
      "meaning": "recording could not go on in the present state",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "500-007": {
      "meaning": "playback could not begin in the present state",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "500-008": {
      "meaning": "recording could not begin in the present state",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "500-009": {
      "meaning": "playback could not be stopped in the present state",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "500-010": {
      "meaning": "recording could not be stopped in the present state",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "600-001": {
      "meaning": "there is no such agent, or no skill queue is configured for it",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "600-002": {
      "meaning": "that VDN has no skill queue",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "600-003": {
      "meaning": "the VDN of the agent has no access code",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "600-004": {
      "meaning": "the VDN of the agent has no IVR",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "600-005": {
      "meaning": "the VDN of the agent has no skill queue",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "700-001": {
      "meaning": "no member of the conference is given",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ],
      "note": "lists of other versions have other meanings for this group, of text chat"
    },
    "700-002": {
      "meaning": "the query for the state of the conference brought nothing",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ],
      "note": "lists of other versions have other meanings for this group, of text chat"
    },
    "700-003": {
      "meaning": "a message could not be sent",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ],
      "note": "lists of other versions have other meanings for this group, of text chat"
    },
    "700-014": {
      "meaning": "text chat: the database could not be queried",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "700-016": {
      "meaning": "text chat: the text has a word that is filtered out",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "700-017": {
      "meaning": "text chat: no screen is being shared",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "700-023": {
      "meaning": "text chat: the suffix of the file is wrong",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "700-024": {
      "meaning": "text chat: the file is no picture",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "700-100": {
      "meaning": "text chat: another error, or the database could not be written",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "701-001": {
      "meaning": "no member of the conference is given",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "701-002": {
      "meaning": "the query for the state of the conference brought nothing",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "701-003": {
      "meaning": "who asks, or who is asked, is in a conference already",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "701-004": {
      "meaning": "the agent who invites is not in the conference",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "701-005": {
      "meaning": "there is no such conference to end, or the agent may not end it",
      "cause": "right",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "701-006": {
      "meaning": "the WAS has no address of the MS",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "800-001": {
      "meaning": "there is no proxy service",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ],
      "note": "another list of the vendor has it for a playback of video that failed"
    },
    "800-002": {
      "meaning": "the configuration could not be queried",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "800-003": {
      "meaning": "the media gateway to be used by default is not known",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "900-001": {
      "meaning": "quality control has no provider",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "900-002": {
      "meaning": "the agent has no right to this quality control",
      "cause": "right",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "900-003": {
      "meaning": "a resource of quality control is not available",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "900-004": {
      "meaning": "there is no such agent to monitor",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "900-005": {
      "meaning": "the state of the agent does not allow this quality control",
      "cause": "state",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "900-006": {
      "meaning": "the time of a video recording is not valid",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "900-007": {
      "meaning": "no licence for video recording is loaded",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "900-008": {
      "meaning": "the video recording platform failed for an unknown reason",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "900-009": {
      "meaning": "there is no task of quality control to delete",
      "cause": "parameter",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ]
    },
    "999-001": {
      "meaning": "the configuration file of the server has a wrong WAS address",
      "cause": "gateway",
      "evidence": "observed",
      "pages": [
        "vendor demo clients"
      ],
      "note": "the sign-in page lists the code, its meaning comes from message lists of the vendor's demo clients (deviation 19)"
    }
  },
  "errorTableEnd": {
    "completeThrough": "105-004",
    "unseen": [
      "106",
      "107",
      "110",
      "200",
      "210",
      "300",
      "400",
      "500",
      "600",
      "700",
      "701",
      "800",
      "900",
      "105"
    ]
  },
  "errorTablePages": {
    "cec_07_0580": "2025-11-13",
    "cec_07_1430": "2024-09-24",
    "cec_07_1328": "2024-09-24",
    "cec_07_1253": "2024-09-24",
    "vendor demo clients": "2019"
  },
  "events": {
    "AgentOther_InService": {
      "group": "other",
      "meaning": "The sign-in of the agent has begun.",
      "content": "null",
      "source": {
        "page": "cec_07_0551",
        "edition": "2025-11-13"
      }
    },
    "AgentOther_ShutdownService": {
      "group": "other",
      "meaning": "The agent is signed out.",
      "content": "object",
      "contentFields": {
        "loginTime": {
          "type": "string",
          "meaning": "time of the sign-in in milliseconds, as text"
        }
      },
      "source": {
        "page": "cec_07_0552",
        "edition": "2025-11-13"
      }
    },
    "AgentOther_All_Agent_Busy": {
      "group": "other",
      "meaning": "All agents are busy.",
      "content": "null",
      "source": {
        "page": "cec_07_1403",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentOther_Note": {
      "group": "state",
      "meaning": "A note has come in.",
      "content": "null",
      "contentNote": "the page documents no content; a class of a demo client has sender, receivetime, sendername, timestring and context",
      "source": {
        "page": "cec_07_0500",
        "edition": "2025-11-13"
      }
    },
    "AgentOther_Bulletin": {
      "group": "other",
      "meaning": "A bulletin has come in.",
      "content": "unknown",
      "contentNote": "only demo clients have the event, none of them shows its content",
      "evidence": "observed",
      "source": {
        "page": "vendor demo clients",
        "edition": "2019"
      }
    },
    "AgentOther_PhoneAlerting": {
      "group": "physical phone",
      "meaning": "The agent's phone rings.",
      "content": "null",
      "contentNote": "the page documents no content; one client reads callid and caller from it",
      "source": {
        "page": "cec_07_1398",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentOther_PhoneOffhook": {
      "group": "physical phone",
      "meaning": "The agent's phone is off the hook.",
      "content": "object",
      "contentFields": {
        "type": {
          "type": "string",
          "meaning": "which phone: unknown, main or assistant"
        }
      },
      "source": {
        "page": "cec_07_0547",
        "edition": "2025-11-13"
      }
    },
    "AgentOther_PhoneRelease": {
      "group": "physical phone",
      "meaning": "The agent's phone was hung up.",
      "content": "object",
      "contentFields": {
        "phoneState": {
          "type": "text-or-number",
          "meaning": "who hung up: 2 the agent, 3 the platform"
        }
      },
      "source": {
        "page": "cec_07_0546",
        "edition": "2025-11-13"
      }
    },
    "AgentOther_PhoneUnknow": {
      "group": "physical phone",
      "meaning": "The state of the agent's phone is not known.",
      "content": "null",
      "source": {
        "page": "cec_07_1395",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentOther_PhoneBusy": {
      "group": "physical phone",
      "meaning": "The agent's phone cannot take a call.",
      "content": "null",
      "source": {
        "page": "cec_07_1399",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentState_Ready": {
      "group": "state",
      "meaning": "The agent is idle.",
      "content": "null",
      "source": {
        "page": "cec_07_0492",
        "edition": "2025-11-13"
      }
    },
    "AgentState_SetNotReady_Success": {
      "group": "state",
      "meaning": "The agent is busy.",
      "content": "object",
      "contentFields": {
        "reason": {
          "type": "text-or-number",
          "meaning": "why: 0 none, 1 at own request, 2 a call was not answered, 3 by an inspector, 4 rest, 5 the phone is not available, 7 a call was rejected, 200 to 250 reasons of the business; 4 and 5 are not in all copies of the page"
        }
      },
      "source": {
        "page": "cec_07_1346",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentState_CancelNotReady_Success": {
      "group": "state",
      "meaning": "The agent is no longer busy, and idle.",
      "content": "null",
      "source": {
        "page": "cec_07_1347",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentState_SetRest_Success": {
      "group": "state",
      "meaning": "The rest was granted and has begun.",
      "content": "null",
      "contentNote": "the page documents no content, its example has a reason",
      "source": {
        "page": "cec_07_1348",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentState_CancelRest_Success": {
      "group": "state",
      "meaning": "The rest was ended by the agent.",
      "content": "null",
      "source": {
        "page": "cec_07_1349",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentState_Rest_Timeout": {
      "group": "state",
      "meaning": "The time asked for has passed. A reminder only, the agent goes on resting.",
      "content": "null",
      "source": {
        "page": "cec_07_0497",
        "edition": "2025-11-13"
      }
    },
    "AgentState_SetWork_Success": {
      "group": "state",
      "meaning": "The agent has entered the work state, as asked for.",
      "content": "unknown",
      "contentNote": "the page that shows the content was not seen",
      "source": {
        "page": "cec_07_1351",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentState_CancelWork_Success": {
      "group": "state",
      "meaning": "The agent has left the work state.",
      "content": "null",
      "source": {
        "page": "cec_07_1352",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentState_Work": {
      "group": "state",
      "meaning": "The agent is in wrap-up.",
      "content": "null",
      "source": {
        "page": "cec_07_1344",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentState_Busy": {
      "group": "state",
      "meaning": "The agent is handling a call.",
      "content": "null",
      "source": {
        "page": "cec_07_1343",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentState_Force_Ready": {
      "group": "state",
      "meaning": "An inspector has made the agent idle.",
      "content": "unknown",
      "contentNote": "only demo clients have the event, none of them shows its content",
      "evidence": "observed",
      "source": {
        "page": "vendor demo clients",
        "edition": "2019"
      }
    },
    "AgentState_Force_SetNotReady": {
      "group": "state",
      "meaning": "An inspector has made the agent busy.",
      "content": "unknown",
      "contentNote": "only demo clients have the event, none of them shows its content",
      "evidence": "observed",
      "source": {
        "page": "vendor demo clients",
        "edition": "2019"
      }
    },
    "AgentEvent_Talking": {
      "group": "voice",
      "meaning": "The agent is talking.",
      "content": "object",
      "contentFields": {
        "caller": {
          "type": "string",
          "meaning": "number of the calling party"
        },
        "called": {
          "type": "string",
          "meaning": "number of the called party"
        },
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        },
        "type": {
          "type": "string",
          "meaning": "which of the phones of the agent: main or assistant"
        },
        "feature": {
          "type": "text-or-number",
          "meaning": "kind of call: 0 inbound, 6 internal, 7 outbound, 40 reserved, 41 preempted, 43 predictive, 44 previewed or 45 call-back outbound, 51 internal consultation of two, 52 of three, 53 of several parties"
        },
        "mediaAbility": {
          "type": "text-or-number",
          "meaning": "1 voice, 2 video, 3 voice and video, 5 text, 6 H5 video"
        }
      },
      "source": {
        "page": "cec_07_1355",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentEvent_Customer_Alerting": {
      "group": "voice",
      "meaning": "The called party is being rung.",
      "content": "object",
      "contentFields": {
        "otherPhone": {
          "type": "string",
          "meaning": "number of the called party; of an agent for an internal call"
        },
        "otherPhoneWorkno": {
          "type": "string",
          "meaning": "number of the called agent; the example alone has it"
        },
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        },
        "type": {
          "type": "string",
          "meaning": "which of the phones of the agent: main or assistant"
        }
      },
      "source": {
        "page": "cec_07_0503",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_Auto_Answer": {
      "group": "voice",
      "meaning": "A call was answered automatically.",
      "content": "object",
      "contentFields": {
        "caller": {
          "type": "string",
          "meaning": "number of the calling party"
        },
        "called": {
          "type": "string",
          "meaning": "number of the called party"
        },
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        },
        "type": {
          "type": "string",
          "meaning": "which of the phones of the agent: main or assistant"
        },
        "feature": {
          "type": "text-or-number",
          "meaning": "kind of call: 0 inbound, 6 internal, 7 outbound, 40 reserved, 41 preempted, 43 predictive, 44 previewed or 45 call-back outbound, 51 internal consultation of two, 52 of three, 53 of several parties"
        },
        "mediaAbility": {
          "type": "text-or-number",
          "meaning": "1 voice, 2 video, 3 voice and video, 5 text, 6 H5 video"
        },
        "transfer": {
          "type": "string",
          "meaning": "whether the call was transferred: yes or no"
        },
        "transfrom": {
          "type": "string",
          "meaning": "who transferred it; the table spells it transFrom"
        },
        "mediaType": {
          "type": "text-or-number",
          "meaning": "1 text chat, 2 click to dial, 4 call-back, 5 audio or video call, 15 predictive, 16 preview, 17 message call, 19 video call, 51 multimedia web chat, 53 social chat"
        }
      },
      "source": {
        "page": "cec_07_0512",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_Ringing": {
      "group": "voice",
      "meaning": "A call is waiting for the agent to answer it.",
      "content": "object",
      "contentFields": {
        "caller": {
          "type": "string",
          "meaning": "number of the calling party"
        },
        "called": {
          "type": "string",
          "meaning": "number of the called party"
        },
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        },
        "type": {
          "type": "string",
          "meaning": "which of the phones of the agent: main or assistant"
        },
        "feature": {
          "type": "text-or-number",
          "meaning": "kind of call: 0 inbound, 6 internal, 7 outbound, 40 reserved, 41 preempted, 43 predictive, 44 previewed or 45 call-back outbound, 51 internal consultation of two, 52 of three, 53 of several parties"
        },
        "mediaAbility": {
          "type": "text-or-number",
          "meaning": "1 voice, 2 video, 3 voice and video, 5 text, 6 H5 video"
        },
        "transfer": {
          "type": "string",
          "meaning": "whether the call was transferred: yes or no"
        },
        "transfrom": {
          "type": "string",
          "meaning": "who transferred it; the table spells it transFrom"
        },
        "mediaType": {
          "type": "text-or-number",
          "meaning": "1 text chat, 2 click to dial, 4 call-back, 5 audio or video call, 15 predictive, 16 preview, 17 message call, 19 video call, 51 multimedia web chat, 53 social chat"
        }
      },
      "source": {
        "page": "cec_07_0513",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_Incoming_CallInfo": {
      "group": "voice",
      "meaning": "A call has reached the agent.",
      "content": "object",
      "contentFields": {
        "callId": {
          "type": "string",
          "meaning": "id of the call"
        },
        "skillName": {
          "type": "string",
          "meaning": "name of the skill queue"
        },
        "skillId": {
          "type": "number",
          "meaning": "number of the skill queue"
        },
        "caller": {
          "type": "string",
          "meaning": "number of the calling party"
        },
        "called": {
          "type": "string",
          "meaning": "number of the called party"
        },
        "lastReleaseAgentId": {
          "type": "number",
          "meaning": "number of the agent who released the call last; 65535 for none"
        },
        "mediaType": {
          "type": "number",
          "meaning": "medium of the call"
        },
        "releaseAndReQueueCount": {
          "type": "number",
          "meaning": "how often the call was released and queued again"
        },
        "releaseAndReQueueCallFlag": {
          "type": "number",
          "meaning": "whether it was: 0 or 1"
        }
      },
      "source": {
        "page": "cec_07_0520",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_Hold": {
      "group": "voice",
      "meaning": "The agent's call is on hold.",
      "content": "string",
      "source": {
        "page": "cec_07_1357",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentEvent_Call_Release": {
      "group": "voice",
      "meaning": "The agent has left the call.",
      "content": "string",
      "source": {
        "page": "cec_07_1363",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentEvent_Customer_Release": {
      "group": "voice",
      "meaning": "The customer has left the call.",
      "content": "object",
      "contentFields": {
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        },
        "number": {
          "type": "string",
          "meaning": "number of the customer"
        }
      },
      "source": {
        "page": "cec_07_1364",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentEvent_Conference": {
      "group": "voice",
      "meaning": "A call of three parties has begun.",
      "content": "object",
      "contentFields": {
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        },
        "partner": {
          "type": "string",
          "meaning": "numbers of the others, separated by commas"
        }
      },
      "source": {
        "page": "cec_07_0505",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_Connect_Fail": {
      "group": "voice",
      "meaning": "A connection failed.",
      "content": "string",
      "source": {
        "page": "cec_07_0514",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_Consult_Fail": {
      "group": "voice",
      "meaning": "Internal help or consultation failed.",
      "content": "string",
      "source": {
        "page": "cec_07_0515",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_No_Answer": {
      "group": "voice",
      "meaning": "The agent did not answer in time, and the call is gone.",
      "content": "string",
      "source": {
        "page": "cec_07_1362",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentEvent_Call_Out_Fail": {
      "group": "voice",
      "meaning": "A call of the agent to the outside failed.",
      "content": "string",
      "source": {
        "page": "cec_07_0506",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_Inside_Call_Fail": {
      "group": "voice",
      "meaning": "An internal call failed.",
      "content": "string",
      "source": {
        "page": "cec_07_0508",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_ReturnFromIvr": {
      "group": "voice",
      "meaning": "A call has come back from an IVR to which it was transferred for a time.",
      "content": "string",
      "source": {
        "page": "cec_07_0517",
        "edition": "2025-11-13"
      }
    },
    "OUTBOUND_DETECT_EVENT": {
      "group": "voice",
      "meaning": "The reason is known for which a call to the outside failed.",
      "content": "object",
      "contentFields": {
        "callId": {
          "type": "string",
          "meaning": "id of the call; the table spells it callid"
        },
        "detect": {
          "type": "number",
          "meaning": "the reason, by table 3 of cec_07_0580"
        },
        "desc": {
          "type": "string",
          "meaning": "the reason in words"
        }
      },
      "source": {
        "page": "cec_07_0507",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_SuccTransResult": {
      "group": "voice",
      "meaning": "A transfer to somebody who has to answer has succeeded or failed.",
      "content": "object",
      "contentFields": {
        "callId": {
          "type": "string",
          "meaning": "id of the call"
        },
        "result": {
          "type": "text-or-number",
          "meaning": "0 for a success"
        }
      },
      "source": {
        "page": "cec_07_0516",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_MediaSwith": {
      "group": "voice",
      "meaning": "An audio call has become a video call.",
      "content": "object",
      "contentFields": {
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        },
        "reason": {
          "type": "text-or-number",
          "meaning": "0 for a success"
        },
        "caller": {
          "type": "string",
          "meaning": "number of the calling party"
        },
        "called": {
          "type": "string",
          "meaning": "number of the called party"
        },
        "mediaType": {
          "type": "text-or-number",
          "meaning": "medium of the call"
        }
      },
      "source": {
        "page": "cec_07_0518",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_UserMediaAbility": {
      "group": "voice",
      "meaning": "It is known what the phone of the called customer can do.",
      "content": "object",
      "contentFields": {
        "userAbility": {
          "type": "string",
          "meaning": "1 audio, 3 audio and video"
        },
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        }
      },
      "source": {
        "page": "cec_07_0519",
        "edition": "2025-11-13"
      }
    },
    "AgentMediaEvent_Record": {
      "group": "recording",
      "meaning": "The agent is being recorded.",
      "content": "object",
      "contentFields": {
        "taskId": {
          "type": "number",
          "meaning": "number of the recording"
        },
        "caller": {
          "type": "string",
          "meaning": "number of the calling party"
        },
        "called": {
          "type": "string",
          "meaning": "number of the called party"
        },
        "locationId": {
          "type": "text-or-number",
          "meaning": "node of the recording"
        },
        "recordID": {
          "type": "string",
          "meaning": "id of the recording"
        },
        "fileName": {
          "type": "string",
          "meaning": "file of the recording"
        },
        "callId": {
          "type": "string",
          "meaning": "id of the call"
        },
        "fileMediaType": {
          "type": "text-or-number",
          "meaning": "1 audio, 2 video"
        }
      },
      "source": {
        "page": "cec_07_1381",
        "edition": "2023-09-27"
      },
      "evidence": "inferred"
    },
    "AgentMediaEvent_StopRecordDone": {
      "group": "recording",
      "meaning": "The recording has stopped.",
      "content": "object",
      "contentFields": {
        "beginTime": {
          "type": "number",
          "meaning": "begin in milliseconds since 1970"
        },
        "endTime": {
          "type": "number",
          "meaning": "end in milliseconds since 1970"
        },
        "taskId": {
          "type": "number",
          "meaning": "number of the recording"
        },
        "fileMediaType": {
          "type": "text-or-number",
          "meaning": "1 audio, 2 video"
        },
        "recordFormat": {
          "type": "text-or-number",
          "meaning": "0 default, 1 24KVOX, 2 32KVOX, 3 ALAW"
        },
        "callId": {
          "type": "string",
          "meaning": "id of the call; only some copies of the page have it"
        }
      },
      "source": {
        "page": "cec_07_0531",
        "edition": "2025-11-13"
      }
    },
    "AgentMediaEvent_Record_Fail": {
      "group": "recording",
      "meaning": "The recording failed.",
      "content": "unknown",
      "contentNote": "only demo clients have the event, none of them shows its content",
      "evidence": "observed",
      "source": {
        "page": "vendor demo clients",
        "edition": "2019"
      }
    },
    "AgentMediaEvent_Play": {
      "group": "playback",
      "meaning": "Playback has begun.",
      "content": "null",
      "source": {
        "page": "cec_07_0533",
        "edition": "2025-11-13"
      }
    },
    "AgentMediaEvent_Play_Succ": {
      "group": "playback",
      "meaning": "Playback succeeded.",
      "content": "null",
      "source": {
        "page": "cec_07_0534",
        "edition": "2025-11-13"
      }
    },
    "AgentMediaEvent_Play_Fail": {
      "group": "playback",
      "meaning": "Playback failed.",
      "content": "null",
      "source": {
        "page": "cec_07_0535",
        "edition": "2025-11-13"
      }
    },
    "AgentMediaEvent_StopPlayDone": {
      "group": "playback",
      "meaning": "Playback has stopped.",
      "content": "object",
      "contentFields": {
        "cause": {
          "type": "text-or-number",
          "meaning": "0 finished, 1 stopped by the agent, 2 failed"
        }
      },
      "source": {
        "page": "cec_07_0536",
        "edition": "2025-11-13"
      }
    },
    "AgentMediaEvent_PausePlayDone": {
      "group": "playback",
      "meaning": "Playback pauses.",
      "content": "null",
      "source": {
        "page": "cec_07_0537",
        "edition": "2025-11-13"
      }
    },
    "AgentMediaEvent_ResumePlayDone": {
      "group": "playback",
      "meaning": "Playback goes on.",
      "content": "null",
      "source": {
        "page": "cec_07_0538",
        "edition": "2025-11-13"
      }
    },
    "AgentMediaEvent_JumpPlayDone": {
      "group": "playback",
      "meaning": "Playback was wound forward or back.",
      "content": "null",
      "source": {
        "page": "cec_07_0539",
        "edition": "2025-11-13"
      }
    },
    "QC_AgentState_Notify": {
      "group": "real-time inspection",
      "meaning": "An agent whom the inspector monitors has signed in or out.",
      "content": "object",
      "contentFields": {
        "subtype": {
          "type": "string",
          "meaning": "QC_AgentState_Login or QC_AgentState_Logout"
        },
        "monitoredagent": {
          "type": "text-or-number",
          "meaning": "number of that agent"
        },
        "agentname": {
          "type": "string",
          "meaning": "name of that agent"
        },
        "mediaserver": {
          "type": "text-or-number",
          "meaning": "media server of that agent"
        }
      },
      "source": {
        "page": "cec_07_0541",
        "edition": "2025-11-13"
      }
    },
    "AgentOther_BeQcStart": {
      "group": "real-time inspection",
      "meaning": "An inspector has begun to monitor the agent.",
      "content": "object",
      "contentFields": {
        "qcType": {
          "type": "text-or-number",
          "meaning": "8 listening, 9 insertion, 20172 and 20173 whispering"
        },
        "qcAgentId": {
          "type": "text-or-number",
          "meaning": "number of the inspector"
        }
      },
      "source": {
        "page": "cec_07_0542",
        "edition": "2025-11-13"
      }
    },
    "AgentOther_BeQcStop": {
      "group": "real-time inspection",
      "meaning": "An inspector has ceased to monitor the agent.",
      "content": "object",
      "contentFields": {
        "qcType": {
          "type": "text-or-number",
          "meaning": "8 listening, 9 insertion, 20172 and 20173 whispering"
        },
        "qcAgentId": {
          "type": "text-or-number",
          "meaning": "number of the inspector"
        }
      },
      "source": {
        "page": "cec_07_0543",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_MessageData": {
      "group": "multimedia",
      "meaning": "A message of a multimedia session has come in.",
      "content": "object",
      "contentFields": {
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        },
        "caller": {
          "type": "string",
          "meaning": "number of the calling party"
        },
        "called": {
          "type": "string",
          "meaning": "number of the called party"
        },
        "feature": {
          "type": "text-or-number",
          "meaning": "kind of call"
        },
        "type": {
          "type": "text-or-number",
          "meaning": "kind of message"
        },
        "message": {
          "type": "string",
          "meaning": "the message"
        },
        "mediaAbility": {
          "type": "text-or-number",
          "meaning": "medium of the session"
        }
      },
      "source": {
        "page": "cec_07_0555",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_RequestConnect": {
      "group": "multimedia",
      "meaning": "The data for access to an H5 session are there.",
      "content": "object",
      "contentFields": {
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        },
        "userId": {
          "type": "string",
          "meaning": "id of the user"
        },
        "ctime": {
          "type": "text-or-number",
          "meaning": "time of the data"
        },
        "channelId": {
          "type": "text-or-number",
          "meaning": "id of the channel"
        },
        "role": {
          "type": "text-or-number",
          "meaning": "role of the user"
        },
        "ip": {
          "type": "string",
          "meaning": "address of the server"
        },
        "port": {
          "type": "text-or-number",
          "meaning": "port of the server"
        },
        "signalingDomainIn": {
          "type": "string",
          "meaning": "domain for signalling, from the inside"
        },
        "signalingDomainOut": {
          "type": "string",
          "meaning": "domain for signalling, from the outside"
        },
        "locationId": {
          "type": "text-or-number",
          "meaning": "number of the node"
        },
        "signature": {
          "type": "string",
          "meaning": "signature of the data"
        },
        "appId": {
          "type": "string",
          "meaning": "id of the application"
        }
      },
      "source": {
        "page": "cec_07_0556",
        "edition": "2025-11-13"
      }
    },
    "AgentEvent_ImageCapture": {
      "group": "multimedia",
      "meaning": "A screenshot of an H5 session was taken.",
      "content": "object",
      "contentFields": {
        "callid": {
          "type": "string",
          "meaning": "id of the call"
        },
        "filename": {
          "type": "string",
          "meaning": "file of the screenshot"
        }
      },
      "contentNote": "the page is cut off in the copy seen: there may be further fields",
      "source": {
        "page": "cec_07_0557",
        "edition": "2025-11-13"
      }
    },
    "AgentConf_RequestSuccess": {
      "group": "agent conference",
      "meaning": "The conference was granted, and its chair has joined.",
      "content": "object",
      "contentFields": {
        "confId": {
          "type": "number",
          "meaning": "number of the conference"
        }
      },
      "source": {
        "page": "cec_07_0559",
        "edition": "2025-11-13"
      }
    },
    "AgentConf_RequestFailed": {
      "group": "agent conference",
      "meaning": "The conference was not granted.",
      "content": "object",
      "contentFields": {
        "cause": {
          "type": "number",
          "meaning": "why"
        }
      },
      "source": {
        "page": "cec_07_0560",
        "edition": "2025-11-13"
      }
    },
    "AgentConf_SelfJoinResult": {
      "group": "agent conference",
      "meaning": "The agent has joined a conference.",
      "content": "object",
      "contentFields": {
        "confId": {
          "type": "number",
          "meaning": "number of the conference"
        }
      },
      "source": {
        "page": "cec_07_0561",
        "edition": "2025-11-13"
      }
    },
    "AgentConf_Timeout": {
      "group": "agent conference",
      "meaning": "The conference is about to end.",
      "content": "object",
      "contentFields": {
        "confId": {
          "type": "number",
          "meaning": "number of the conference"
        }
      },
      "source": {
        "page": "cec_07_0562",
        "edition": "2025-11-13"
      }
    },
    "AgentConf_Ringing": {
      "group": "agent conference",
      "meaning": "The agent is invited to a conference.",
      "content": "object",
      "contentFields": {
        "confId": {
          "type": "number",
          "meaning": "number of the conference"
        }
      },
      "source": {
        "page": "cec_07_0563",
        "edition": "2025-11-13"
      }
    },
    "AgentConf_ParticipantChanged": {
      "group": "agent conference",
      "meaning": "The members of a conference have changed.",
      "content": "object",
      "contentFields": {
        "result": {
          "type": "text-or-number",
          "meaning": "0 for a success"
        },
        "changeType": {
          "type": "text-or-number",
          "meaning": "0 joined, 1 left, 2 another chair, 3 muted, 4 unmuted, 5 on hold, 6 no longer on hold"
        },
        "changeReason": {
          "type": "text-or-number",
          "meaning": "why a member left: 0 at own request, 1 removed by the chair, 2 hung up, 3 the conference is over, 4 signed out, 6 other"
        },
        "confId": {
          "type": "number",
          "meaning": "number of the conference"
        },
        "participant": {
          "type": "string",
          "meaning": "number of the member"
        },
        "participantType": {
          "type": "text-or-number",
          "meaning": "6 phone, 9 agent"
        },
        "deviceCallType": {
          "type": "text-or-number",
          "meaning": "kind of call of the device"
        },
        "deviceType": {
          "type": "text-or-number",
          "meaning": "kind of device"
        }
      },
      "source": {
        "page": "cec_07_0564",
        "edition": "2025-11-13"
      }
    },
    "AgentConf_PresidentChanged": {
      "group": "agent conference",
      "meaning": "The agent has become the chair.",
      "content": "object",
      "contentFields": {
        "confId": {
          "type": "number",
          "meaning": "number of the conference"
        }
      },
      "source": {
        "page": "development guide",
        "edition": "2024-09-24"
      },
      "evidence": "inferred"
    },
    "AgentConf_StopParticipantVoice": {
      "group": "agent conference",
      "meaning": "An announcement in the conference has ended.",
      "content": "object",
      "contentFields": {
        "result": {
          "type": "text-or-number",
          "meaning": "0 for a success, 1 for a failure"
        }
      },
      "source": {
        "page": "development guide",
        "edition": "2024-09-24"
      },
      "evidence": "inferred"
    },
    "AgentEvent_linkagePhoneStatus": {
      "group": "phone linkage",
      "meaning": "The linked phone has another state.",
      "content": "object",
      "contentFields": {
        "result": {
          "type": "text-or-number",
          "meaning": "0 off the hook, 1 on the hook, 2 talking, 3 online, 4 offline, 5 ringing"
        }
      },
      "source": {
        "page": "cec_07_0572",
        "edition": "2025-11-13"
      }
    }
  },
  "statements": [
    {
      "id": "loginEx.uri",
      "operation": "loginEx",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/loginex",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 72
    },
    {
      "id": "loginEx.method",
      "operation": "loginEx",
      "kind": "method",
      "text": "Is called with PUT and with no other method",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 73
    },
    {
      "id": "loginEx.rule.purpose",
      "operation": "loginEx",
      "kind": "rule",
      "text": "A sign-in that succeeds signs the agent in, so that the commands of the agent are taken",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 95
    },
    {
      "id": "loginEx.rule.log-name",
      "operation": "loginEx",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 97,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "loginEx.rule.ccs-only",
      "operation": "loginEx",
      "kind": "rule",
      "text": "The sign-in is one to the CCS alone, which enables voice calls, and not to the media server",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 100,
      "unchecked": "the servers behind the gateway are not seen from outside"
    },
    {
      "id": "loginEx.rule.sign-in-and-sign-out-do-not-overlap",
      "operation": "loginEx",
      "kind": "rule",
      "text": "Sign-out may not be called before sign-in has answered",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27"
      },
      "line": 103,
      "unchecked": "it binds the client"
    },
    {
      "id": "loginEx.rule.no-license",
      "operation": "loginEx",
      "kind": "rule",
      "text": "The sign-in takes no license, because it leaves the media server out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 109,
      "unchecked": "licenses are not seen from outside"
    },
    {
      "id": "loginEx.rule.result-only-on-success",
      "operation": "loginEx",
      "kind": "rule",
      "text": "The result is filled after a sign-in that succeeded",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 112
    },
    {
      "id": "loginEx.rule.voice-needs-cti",
      "operation": "loginEx",
      "kind": "rule",
      "text": "Voice business needs a successful sign-in to the CTI server",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 114,
      "unchecked": "it takes a call"
    },
    {
      "id": "loginEx.rule.chat-needs-webm",
      "operation": "loginEx",
      "kind": "rule",
      "text": "Text chat needs a successful sign-in to WebM",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 117,
      "unchecked": "it takes a chat"
    },
    {
      "id": "loginEx.rule.no-mailm-yet",
      "operation": "loginEx",
      "kind": "rule",
      "text": "An agent cannot sign in to MailM at present",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 120,
      "unchecked": "the page says it of the present only"
    },
    {
      "id": "loginEx.rule.change-password-when-told",
      "operation": "loginEx",
      "kind": "rule",
      "text": "An agent whose isForceChange is \"true\" has to change the password after the sign-in",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 123,
      "unchecked": "it binds the agent"
    },
    {
      "id": "loginEx.rule.safe-passwords",
      "operation": "loginEx",
      "kind": "rule",
      "text": "The advice is to have isForceChange \"true\" and a number of days in timeRemaining, for \"false\" and an empty text are security risks",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 126,
      "unchecked": "it is advice to whoever runs the platform"
    },
    {
      "id": "loginEx.agentid.mandatory",
      "operation": "loginEx",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3169
    },
    {
      "id": "loginEx.agentid.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3172
    },
    {
      "id": "loginEx.agentid.minimum",
      "operation": "loginEx",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3173
    },
    {
      "id": "loginEx.agentid.maximum",
      "operation": "loginEx",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3174
    },
    {
      "id": "loginEx.Content-Type.mandatory",
      "operation": "loginEx",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3078
    },
    {
      "id": "loginEx.Content-Type.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3081
    },
    {
      "id": "loginEx.Content-Type.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3082
    },
    {
      "id": "loginEx.body.mandatory",
      "operation": "loginEx",
      "kind": "mandatory",
      "text": "The request has a body",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 202
    },
    {
      "id": "loginEx.body.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "The body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 204
    },
    {
      "id": "loginEx.body.password.mandatory",
      "operation": "loginEx",
      "kind": "mandatory",
      "text": "password is mandatory",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3651
    },
    {
      "id": "loginEx.body.password.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "password is a text (password of the agent; may be empty)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3654
    },
    {
      "id": "loginEx.body.password.max-length",
      "operation": "loginEx",
      "kind": "max-length",
      "text": "password has at most 32 characters",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3656
    },
    {
      "id": "loginEx.body.phonenum.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "phonenum may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3659
    },
    {
      "id": "loginEx.body.phonenum.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "phonenum is a text (phone number of the agent)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3660
    },
    {
      "id": "loginEx.body.phonenum.max-length",
      "operation": "loginEx",
      "kind": "max-length",
      "text": "phonenum has at most 24 characters",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3661
    },
    {
      "id": "loginEx.body.autoanswer.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "autoanswer may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3665
    },
    {
      "id": "loginEx.body.autoanswer.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "autoanswer is a boolean (whether calls are answered automatically)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3530
    },
    {
      "id": "loginEx.body.autoanswer.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "autoanswer is true or false",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3530
    },
    {
      "id": "loginEx.body.autoanswer.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "autoanswer is true by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3531,
      "unchecked": "it takes a call"
    },
    {
      "id": "loginEx.body.autoanswer.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in autoanswer stands for answering automatically",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3534,
      "unchecked": "it takes a call"
    },
    {
      "id": "loginEx.body.autoenteridle.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "autoenteridle may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3667
    },
    {
      "id": "loginEx.body.autoenteridle.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "autoenteridle is a boolean (whether the agent becomes idle automatically)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3540
    },
    {
      "id": "loginEx.body.autoenteridle.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "autoenteridle is true or false",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3540
    },
    {
      "id": "loginEx.body.autoenteridle.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "autoenteridle is true by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3541,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "loginEx.body.autoenteridle.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in autoenteridle stands for becoming idle automatically",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3544,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "loginEx.body.releasephone.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "releasephone may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3669
    },
    {
      "id": "loginEx.body.releasephone.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "releasephone is a boolean (whether the agent's hang-up leaves the always-off-hook state, so that the phone is on hook after the call)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3550
    },
    {
      "id": "loginEx.body.releasephone.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "releasephone is true or false",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3550
    },
    {
      "id": "loginEx.body.releasephone.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "releasephone is true by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3551,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "loginEx.body.releasephone.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in releasephone stands for the non-always-off-hook state, in which the phone is hung up after a call",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3554,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "loginEx.body.agenttype.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "agenttype may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3671
    },
    {
      "id": "loginEx.body.agenttype.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "agenttype is an integer (kind of agent that signs in)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3560
    },
    {
      "id": "loginEx.body.agenttype.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "agenttype is 4 or 11",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3561
    },
    {
      "id": "loginEx.body.agenttype.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "agenttype is 4 by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3564,
      "unchecked": "no answer tells the type of an agent"
    },
    {
      "id": "loginEx.body.agenttype.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "4 in agenttype stands for PC+phone agent, 11 for PC+phone video agent",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3566,
      "unchecked": "no answer tells the type of an agent"
    },
    {
      "id": "loginEx.body.status.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "status may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3673
    },
    {
      "id": "loginEx.body.status.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "status is an integer (state of the agent after the sign-in)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3577
    },
    {
      "id": "loginEx.body.status.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "status is 3, 4 or 5",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3578
    },
    {
      "id": "loginEx.body.status.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "status is 4 by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3582
    },
    {
      "id": "loginEx.body.status.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "3 in status stands for busy, 4 for idle, 5 for wrap-up",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3584
    },
    {
      "id": "loginEx.body.ip.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "ip may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3675
    },
    {
      "id": "loginEx.body.ip.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "ip is a text (IPv4 address of the agent)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3594
    },
    {
      "id": "loginEx.body.ip.max-length",
      "operation": "loginEx",
      "kind": "max-length",
      "text": "ip has at most 15 characters",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3595
    },
    {
      "id": "loginEx.body.ip.pattern",
      "operation": "loginEx",
      "kind": "pattern",
      "text": "ip is no IPv6 address, which always has a colon",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3596
    },
    {
      "id": "loginEx.body.ip.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "ip is \"127.0.0.1\" by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3597,
      "unchecked": "no answer tells the address of an agent"
    },
    {
      "id": "loginEx.body.entryIp.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "entryIp may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3677
    },
    {
      "id": "loginEx.body.entryIp.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "entryIp is a text (IP address of the gateway that the agent's client application connects to)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3606
    },
    {
      "id": "loginEx.body.phonelinkage.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "phonelinkage may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3679
    },
    {
      "id": "loginEx.body.phonelinkage.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "phonelinkage is a boolean (whether phone linkage, the connection to and control of a hard phone, is on)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3611
    },
    {
      "id": "loginEx.body.phonelinkage.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "phonelinkage is true or false",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3611
    },
    {
      "id": "loginEx.body.phonelinkage.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "phonelinkage is false by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3612,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "loginEx.body.phonelinkage.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in phonelinkage stands for phone linkage",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3615,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "loginEx.body.checkInWebm.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "checkInWebm may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3681
    },
    {
      "id": "loginEx.body.checkInWebm.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "checkInWebm is a boolean (whether the sign-in extends to WebM, the media server)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3682
    },
    {
      "id": "loginEx.body.checkInWebm.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "checkInWebm is true or false",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3682
    },
    {
      "id": "loginEx.body.checkInWebm.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "checkInWebm is true by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3683,
      "unchecked": "the page also says that this sign-in leaves the media server out"
    },
    {
      "id": "loginEx.body.checkInWebm.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in checkInWebm stands for a sign-in to WebM",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3686,
      "unchecked": "the page also says that this sign-in leaves the media server out"
    },
    {
      "id": "loginEx.body.checkInMailm.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "checkInMailm may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3691
    },
    {
      "id": "loginEx.body.checkInMailm.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "checkInMailm is a boolean (whether the sign-in extends to MailM)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3621
    },
    {
      "id": "loginEx.body.checkInMailm.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "checkInMailm is true or false",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3621
    },
    {
      "id": "loginEx.body.checkInMailm.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "checkInMailm is false by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3622,
      "unchecked": "MailM cannot be signed in to at present"
    },
    {
      "id": "loginEx.body.checkInMailm.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in checkInMailm stands for a sign-in to MailM",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3625,
      "unchecked": "MailM cannot be signed in to at present"
    },
    {
      "id": "loginEx.body.vcPhoneNumber.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "vcPhoneNumber may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3693
    },
    {
      "id": "loginEx.body.vcPhoneNumber.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "vcPhoneNumber is a text (VC number)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3631
    },
    {
      "id": "loginEx.body.vcPhoneNumber.max-length",
      "operation": "loginEx",
      "kind": "max-length",
      "text": "vcPhoneNumber has at most 24 characters",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3632
    },
    {
      "id": "loginEx.body.listenStatus.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "listenStatus may be left out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3695
    },
    {
      "id": "loginEx.body.listenStatus.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "listenStatus is a boolean (whether an inspector follows the agent's sign-ins and sign-outs)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3637
    },
    {
      "id": "loginEx.body.listenStatus.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "listenStatus is true or false",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3637
    },
    {
      "id": "loginEx.body.listenStatus.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "listenStatus is false by default",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3638,
      "unchecked": "what an inspector gets to hear is on another page"
    },
    {
      "id": "loginEx.body.listenStatus.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in listenStatus stands for an inspector following the sign-ins and sign-outs",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3641,
      "unchecked": "what an inspector gets to hear is on another page"
    },
    {
      "id": "loginEx.answer.status",
      "operation": "loginEx",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 211,
      "evidence": "observed"
    },
    {
      "id": "loginEx.answer.media-type",
      "operation": "loginEx",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 217,
      "evidence": "inferred"
    },
    {
      "id": "loginEx.answer.json",
      "operation": "loginEx",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 218
    },
    {
      "id": "loginEx.answer.message",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3780
    },
    {
      "id": "loginEx.answer.retcode",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3784
    },
    {
      "id": "loginEx.answer.result",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result is an object (what the gateway tells about the new session), always there in a success",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3790
    },
    {
      "id": "loginEx.answer.result.vdnid",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.vdnid is a text or an integer (number of the VDN), always there in result",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3715
    },
    {
      "id": "loginEx.answer.result.workno",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.workno is a text (number of the agent), always there in result",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3721
    },
    {
      "id": "loginEx.answer.result.mediatype",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.mediatype is a text (to which servers the sign-in led; one letter each for CTI server, WebM and MailM; T stands for signed in, F for not signed in), always there in result",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3725
    },
    {
      "id": "loginEx.answer.result.loginTime",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.loginTime is a text (time of the sign-in, in milliseconds since 1970, as text), always there in result",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3739
    },
    {
      "id": "loginEx.answer.result.isForceChange",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.isForceChange is a text \"true\" or \"false\" (\"true\" if the agent has to change the password after this sign-in), always there in result",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3745
    },
    {
      "id": "loginEx.answer.result.serverName",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.serverName is a text (name of the CC-Gateway cluster that took the sign-in), always there in result",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3754
    },
    {
      "id": "loginEx.answer.result.timeRemaining",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.timeRemaining is a text (days that the password remains valid, as text; 0 to 180 days; an empty text stands for never expires), always there in result",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3758
    },
    {
      "id": "loginEx.answer.failure",
      "operation": "loginEx",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3792
    },
    {
      "id": "loginEx.answer.Set-GUID",
      "operation": "loginEx",
      "kind": "header",
      "text": "A success brings the Guid of the session in the header Set-GUID, behind the =",
      "source": {
        "page": "cec_07_0005",
        "edition": "2025-11-13"
      },
      "line": 5783,
      "evidence": "inferred"
    },
    {
      "id": "loginEx.codes",
      "operation": "loginEx",
      "kind": "codes",
      "text": "Refuses with no codes but 100-001, 100-002, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016 and 999-001, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 129
    },
    {
      "id": "loginEx.code.100-001",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-001 when a sign-in parameter is empty or not valid",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 130
    },
    {
      "id": "loginEx.code.100-002",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-002 when the agent is signed in already; a forced sign-in may help",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 131
    },
    {
      "id": "loginEx.code.100-003",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-003 when a resource or provider was not available at sign-in",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 132
    },
    {
      "id": "loginEx.code.100-004",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-004 when user name or password is wrong",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 133
    },
    {
      "id": "loginEx.code.100-007",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 134
    },
    {
      "id": "loginEx.code.100-012",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-012 when the agent type is wrong at sign-in",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 135
    },
    {
      "id": "loginEx.code.100-015",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-015 when the agent is signed in already and may not be forced out",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 136
    },
    {
      "id": "loginEx.code.100-016",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-016 when the IP address is not valid at sign-in",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 137
    },
    {
      "id": "loginEx.code.110-016",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 110-016 when the account is locked",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 138
    },
    {
      "id": "loginEx.code.999-001",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 999-001 when the configuration file of the server has a wrong WAS address",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 139,
      "evidence": "observed"
    },
    {
      "id": "loginEx.events",
      "operation": "loginEx",
      "kind": "events",
      "text": "Triggers no event but AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success and AgentState_Work, in this order, each once at most and for this agent",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 140
    },
    {
      "id": "loginEx.event.AgentOther_InService",
      "operation": "loginEx",
      "kind": "event",
      "text": "AgentOther_InService comes after every success",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 141
    },
    {
      "id": "loginEx.event.AgentState_Ready",
      "operation": "loginEx",
      "kind": "event",
      "text": "AgentState_Ready comes after every success",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 143
    },
    {
      "id": "loginEx.event.AgentState_SetNotReady_Success",
      "operation": "loginEx",
      "kind": "event",
      "text": "AgentState_SetNotReady_Success comes after every success with status 3 and with no other",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 145
    },
    {
      "id": "loginEx.event.AgentState_Work",
      "operation": "loginEx",
      "kind": "event",
      "text": "AgentState_Work comes after every success with status 5 and with no other",
      "source": {
        "page": "cec_07_0357",
        "edition": "2025-11-13",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 150
    },
    {
      "id": "loginEx.auth.static",
      "operation": "loginEx",
      "kind": "authentication",
      "text": "Under static authentication (AUTHMODE = 1) the Guid of the sign-in serves the whole session",
      "source": {
        "page": "cec_07_0005",
        "edition": "2025-11-13"
      },
      "line": 3058
    },
    {
      "id": "login.uri",
      "operation": "login",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 276
    },
    {
      "id": "login.method",
      "operation": "login",
      "kind": "method",
      "text": "Is called with PUT and with no other method",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 277
    },
    {
      "id": "login.rule.purpose",
      "operation": "login",
      "kind": "rule",
      "text": "A sign-in that succeeds signs the agent in, so that the commands of the agent are taken",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 299
    },
    {
      "id": "login.rule.log-name",
      "operation": "login",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 301,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "login.rule.force-when-signed-in",
      "operation": "login",
      "kind": "rule",
      "text": "An agent who is refused with 100-002 may sign in by force",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 304,
      "unchecked": "it binds the client"
    },
    {
      "id": "login.rule.poll-at-once",
      "operation": "login",
      "kind": "rule",
      "text": "An agent who has signed in polls for events at once",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 307,
      "unchecked": "it binds the client"
    },
    {
      "id": "login.rule.sign-in-and-sign-out-do-not-overlap",
      "operation": "login",
      "kind": "rule",
      "text": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 310,
      "unchecked": "it binds the client"
    },
    {
      "id": "login.rule.push-mode",
      "operation": "login",
      "kind": "rule",
      "text": "Events are pushed when callBackUri and serviceToken are both there, and are polled for otherwise",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 313,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.rule.not-repeated",
      "operation": "login",
      "kind": "rule",
      "text": "A sign-in may not be called again before it has answered",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13"
      },
      "line": 316,
      "unchecked": "it binds the client"
    },
    {
      "id": "login.rule.voice-needs-cti",
      "operation": "login",
      "kind": "rule",
      "text": "Voice business needs a successful sign-in to the CTI server",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 322,
      "unchecked": "it takes a call"
    },
    {
      "id": "login.rule.chat-needs-webm",
      "operation": "login",
      "kind": "rule",
      "text": "Text chat needs a successful sign-in to WebM",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 325,
      "unchecked": "it takes a chat"
    },
    {
      "id": "login.rule.no-mailm-yet",
      "operation": "login",
      "kind": "rule",
      "text": "An agent cannot sign in to MailM at present",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 328,
      "unchecked": "the page says it of the present only"
    },
    {
      "id": "login.rule.ciphertext",
      "operation": "login",
      "kind": "rule",
      "text": "Where the server has LOGIN_PWD_DECRYPT_ENABLE on, the password is a ciphertext by a Chinese national algorithm",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13"
      },
      "line": 331,
      "unchecked": "how the server is set is not seen from outside"
    },
    {
      "id": "login.rule.change-password-when-told",
      "operation": "login",
      "kind": "rule",
      "text": "An agent whose isForceChange is \"true\" has to change the password before talking",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24"
      },
      "line": 337,
      "unchecked": "it takes a call"
    },
    {
      "id": "login.agentid.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3169
    },
    {
      "id": "login.agentid.type",
      "operation": "login",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3172
    },
    {
      "id": "login.agentid.minimum",
      "operation": "login",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3173
    },
    {
      "id": "login.agentid.maximum",
      "operation": "login",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3174
    },
    {
      "id": "login.Content-Type.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3078
    },
    {
      "id": "login.Content-Type.type",
      "operation": "login",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3081
    },
    {
      "id": "login.Content-Type.default",
      "operation": "login",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3082
    },
    {
      "id": "login.body.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "The request has a body",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 416
    },
    {
      "id": "login.body.type",
      "operation": "login",
      "kind": "type",
      "text": "The body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 418
    },
    {
      "id": "login.body.password.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "password is mandatory",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3859
    },
    {
      "id": "login.body.password.type",
      "operation": "login",
      "kind": "type",
      "text": "password is a text (password of the agent)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3863
    },
    {
      "id": "login.body.password.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "password has at most 32 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3865
    },
    {
      "id": "login.body.phonenum.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "phonenum is mandatory",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3860
    },
    {
      "id": "login.body.phonenum.type",
      "operation": "login",
      "kind": "type",
      "text": "phonenum is a text (number of the agent's soft phone)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3869
    },
    {
      "id": "login.body.phonenum.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "phonenum has at most 24 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3870
    },
    {
      "id": "login.body.autoanswer.optional",
      "operation": "login",
      "kind": "optional",
      "text": "autoanswer may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3874
    },
    {
      "id": "login.body.autoanswer.type",
      "operation": "login",
      "kind": "type",
      "text": "autoanswer is a boolean (whether calls are answered automatically)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3530
    },
    {
      "id": "login.body.autoanswer.options",
      "operation": "login",
      "kind": "options",
      "text": "autoanswer is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3530
    },
    {
      "id": "login.body.autoanswer.default",
      "operation": "login",
      "kind": "default",
      "text": "autoanswer is true by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3531,
      "unchecked": "it takes a call"
    },
    {
      "id": "login.body.autoanswer.values",
      "operation": "login",
      "kind": "values",
      "text": "true in autoanswer stands for answering automatically",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3534,
      "unchecked": "it takes a call"
    },
    {
      "id": "login.body.autoenteridle.optional",
      "operation": "login",
      "kind": "optional",
      "text": "autoenteridle may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3876
    },
    {
      "id": "login.body.autoenteridle.type",
      "operation": "login",
      "kind": "type",
      "text": "autoenteridle is a boolean (whether the agent becomes idle automatically)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3540
    },
    {
      "id": "login.body.autoenteridle.options",
      "operation": "login",
      "kind": "options",
      "text": "autoenteridle is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3540
    },
    {
      "id": "login.body.autoenteridle.default",
      "operation": "login",
      "kind": "default",
      "text": "autoenteridle is true by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3541,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "login.body.autoenteridle.values",
      "operation": "login",
      "kind": "values",
      "text": "true in autoenteridle stands for becoming idle automatically",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3544,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "login.body.releasephone.optional",
      "operation": "login",
      "kind": "optional",
      "text": "releasephone may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3878
    },
    {
      "id": "login.body.releasephone.type",
      "operation": "login",
      "kind": "type",
      "text": "releasephone is a boolean (whether the agent's hang-up leaves the always-off-hook state, so that the phone is on hook after the call)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3550
    },
    {
      "id": "login.body.releasephone.options",
      "operation": "login",
      "kind": "options",
      "text": "releasephone is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3550
    },
    {
      "id": "login.body.releasephone.default",
      "operation": "login",
      "kind": "default",
      "text": "releasephone is true by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3551,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "login.body.releasephone.values",
      "operation": "login",
      "kind": "values",
      "text": "true in releasephone stands for the non-always-off-hook state, in which the phone is hung up after a call",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3554,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "login.body.agenttype.optional",
      "operation": "login",
      "kind": "optional",
      "text": "agenttype may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3880
    },
    {
      "id": "login.body.agenttype.type",
      "operation": "login",
      "kind": "type",
      "text": "agenttype is an integer (kind of agent that signs in)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3560
    },
    {
      "id": "login.body.agenttype.options",
      "operation": "login",
      "kind": "options",
      "text": "agenttype is 4 or 11",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3561
    },
    {
      "id": "login.body.agenttype.default",
      "operation": "login",
      "kind": "default",
      "text": "agenttype is 4 by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3564,
      "unchecked": "no answer tells the type of an agent"
    },
    {
      "id": "login.body.agenttype.values",
      "operation": "login",
      "kind": "values",
      "text": "4 in agenttype stands for PC+phone agent, 11 for PC+phone video agent",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3566,
      "unchecked": "no answer tells the type of an agent"
    },
    {
      "id": "login.body.status.optional",
      "operation": "login",
      "kind": "optional",
      "text": "status may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3882
    },
    {
      "id": "login.body.status.type",
      "operation": "login",
      "kind": "type",
      "text": "status is an integer (state of the agent after the sign-in)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3577
    },
    {
      "id": "login.body.status.options",
      "operation": "login",
      "kind": "options",
      "text": "status is 3, 4 or 5",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3578
    },
    {
      "id": "login.body.status.default",
      "operation": "login",
      "kind": "default",
      "text": "status is 4 by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3582
    },
    {
      "id": "login.body.status.values",
      "operation": "login",
      "kind": "values",
      "text": "3 in status stands for busy, 4 for idle, 5 for wrap-up",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3584
    },
    {
      "id": "login.body.ip.optional",
      "operation": "login",
      "kind": "optional",
      "text": "ip may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3884
    },
    {
      "id": "login.body.ip.type",
      "operation": "login",
      "kind": "type",
      "text": "ip is a text (IPv4 address of the agent)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3594
    },
    {
      "id": "login.body.ip.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "ip has at most 15 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3595
    },
    {
      "id": "login.body.ip.pattern",
      "operation": "login",
      "kind": "pattern",
      "text": "ip is no IPv6 address, which always has a colon",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3596
    },
    {
      "id": "login.body.ip.default",
      "operation": "login",
      "kind": "default",
      "text": "ip is \"127.0.0.1\" by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3597,
      "unchecked": "no answer tells the address of an agent"
    },
    {
      "id": "login.body.entryIp.optional",
      "operation": "login",
      "kind": "optional",
      "text": "entryIp may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3886
    },
    {
      "id": "login.body.entryIp.type",
      "operation": "login",
      "kind": "type",
      "text": "entryIp is a text (IP address of the gateway that the agent's client application connects to)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3606
    },
    {
      "id": "login.body.phonelinkage.optional",
      "operation": "login",
      "kind": "optional",
      "text": "phonelinkage may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3888
    },
    {
      "id": "login.body.phonelinkage.type",
      "operation": "login",
      "kind": "type",
      "text": "phonelinkage is a boolean (whether phone linkage, the connection to and control of a hard phone, is on)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3611
    },
    {
      "id": "login.body.phonelinkage.options",
      "operation": "login",
      "kind": "options",
      "text": "phonelinkage is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3611
    },
    {
      "id": "login.body.phonelinkage.default",
      "operation": "login",
      "kind": "default",
      "text": "phonelinkage is false by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3612,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "login.body.phonelinkage.values",
      "operation": "login",
      "kind": "values",
      "text": "true in phonelinkage stands for phone linkage",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3615,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "login.body.checkInWebm.optional",
      "operation": "login",
      "kind": "optional",
      "text": "checkInWebm may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3890
    },
    {
      "id": "login.body.checkInWebm.type",
      "operation": "login",
      "kind": "type",
      "text": "checkInWebm is a boolean (whether the sign-in extends to WebM, the media server)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3891
    },
    {
      "id": "login.body.checkInWebm.options",
      "operation": "login",
      "kind": "options",
      "text": "checkInWebm is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3891,
      "unchecked": "there may be no media server"
    },
    {
      "id": "login.body.checkInWebm.default",
      "operation": "login",
      "kind": "default",
      "text": "checkInWebm is true by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3892,
      "unchecked": "there may be no media server"
    },
    {
      "id": "login.body.checkInWebm.values",
      "operation": "login",
      "kind": "values",
      "text": "true in checkInWebm stands for a sign-in to WebM",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3895,
      "unchecked": "there may be no media server"
    },
    {
      "id": "login.body.checkInMailm.optional",
      "operation": "login",
      "kind": "optional",
      "text": "checkInMailm may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3901
    },
    {
      "id": "login.body.checkInMailm.type",
      "operation": "login",
      "kind": "type",
      "text": "checkInMailm is a boolean (whether the sign-in extends to MailM)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3621
    },
    {
      "id": "login.body.checkInMailm.options",
      "operation": "login",
      "kind": "options",
      "text": "checkInMailm is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3621
    },
    {
      "id": "login.body.checkInMailm.default",
      "operation": "login",
      "kind": "default",
      "text": "checkInMailm is false by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3622,
      "unchecked": "MailM cannot be signed in to at present"
    },
    {
      "id": "login.body.checkInMailm.values",
      "operation": "login",
      "kind": "values",
      "text": "true in checkInMailm stands for a sign-in to MailM",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3625,
      "unchecked": "MailM cannot be signed in to at present"
    },
    {
      "id": "login.body.vcPhoneNumber.optional",
      "operation": "login",
      "kind": "optional",
      "text": "vcPhoneNumber may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3903
    },
    {
      "id": "login.body.vcPhoneNumber.type",
      "operation": "login",
      "kind": "type",
      "text": "vcPhoneNumber is a text (VC number)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3631
    },
    {
      "id": "login.body.vcPhoneNumber.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "vcPhoneNumber has at most 24 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3632
    },
    {
      "id": "login.body.listenStatus.optional",
      "operation": "login",
      "kind": "optional",
      "text": "listenStatus may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3905
    },
    {
      "id": "login.body.listenStatus.type",
      "operation": "login",
      "kind": "type",
      "text": "listenStatus is a boolean (whether an inspector follows the agent's sign-ins and sign-outs)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3637
    },
    {
      "id": "login.body.listenStatus.options",
      "operation": "login",
      "kind": "options",
      "text": "listenStatus is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3637
    },
    {
      "id": "login.body.listenStatus.default",
      "operation": "login",
      "kind": "default",
      "text": "listenStatus is false by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3638,
      "unchecked": "what an inspector gets to hear is on another page"
    },
    {
      "id": "login.body.listenStatus.values",
      "operation": "login",
      "kind": "values",
      "text": "true in listenStatus stands for an inspector following the sign-ins and sign-outs",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3641,
      "unchecked": "what an inspector gets to hear is on another page"
    },
    {
      "id": "login.body.callBackUri.optional",
      "operation": "login",
      "kind": "optional",
      "text": "callBackUri may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3907
    },
    {
      "id": "login.body.callBackUri.type",
      "operation": "login",
      "kind": "type",
      "text": "callBackUri is a text (address to push events to; together with serviceToken only)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3908
    },
    {
      "id": "login.body.callBackUri.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "callBackUri has at most 200 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3909,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.body.serviceToken.optional",
      "operation": "login",
      "kind": "optional",
      "text": "serviceToken may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3914
    },
    {
      "id": "login.body.serviceToken.type",
      "operation": "login",
      "kind": "type",
      "text": "serviceToken is a text (code by which the pushes are authenticated, without special characters; together with callBackUri only)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3915
    },
    {
      "id": "login.body.serviceToken.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "serviceToken has at most 50 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3917,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.answer.status",
      "operation": "login",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 428,
      "evidence": "observed"
    },
    {
      "id": "login.answer.media-type",
      "operation": "login",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 434,
      "evidence": "inferred"
    },
    {
      "id": "login.answer.json",
      "operation": "login",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 435
    },
    {
      "id": "login.answer.message",
      "operation": "login",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3780
    },
    {
      "id": "login.answer.retcode",
      "operation": "login",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3784
    },
    {
      "id": "login.answer.result",
      "operation": "login",
      "kind": "answer-field",
      "text": "result is an object (what the gateway tells about the new session), always there in a success",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3790
    },
    {
      "id": "login.answer.result.vdnid",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.vdnid is a text or an integer (number of the VDN), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3715
    },
    {
      "id": "login.answer.result.workno",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.workno is a text (number of the agent), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3721
    },
    {
      "id": "login.answer.result.mediatype",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.mediatype is a text (to which servers the sign-in led; one letter each for CTI server, WebM and MailM; T stands for signed in, F for not signed in), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3725
    },
    {
      "id": "login.answer.result.loginTime",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.loginTime is a text (time of the sign-in, in milliseconds since 1970, as text), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3739
    },
    {
      "id": "login.answer.result.isForceChange",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.isForceChange is a text \"true\" or \"false\" (\"true\" if the agent has to change the password after this sign-in), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3745
    },
    {
      "id": "login.answer.result.serverName",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.serverName is a text (name of the CC-Gateway cluster that took the sign-in), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3754
    },
    {
      "id": "login.answer.result.timeRemaining",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.timeRemaining is a text (days that the password remains valid, as text; 0 to 180 days; an empty text stands for never expires), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3758
    },
    {
      "id": "login.answer.failure",
      "operation": "login",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 3926
    },
    {
      "id": "login.answer.Set-GUID",
      "operation": "login",
      "kind": "header",
      "text": "A success brings the Guid of the session in the header Set-GUID, behind the =",
      "source": {
        "page": "cec_07_0005",
        "edition": "2025-11-13"
      },
      "line": 5783,
      "evidence": "inferred"
    },
    {
      "id": "login.pushEvent.uri",
      "operation": "login",
      "kind": "uri",
      "text": "Events are pushed to the address in callBackUri",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5813,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.method",
      "operation": "login",
      "kind": "method",
      "text": "Events are pushed with POST",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5813,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.precondition.asked-for",
      "operation": "login",
      "kind": "precondition",
      "text": "In a push: the sign-in sent both callBackUri and serviceToken",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5832,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.rule.tls",
      "operation": "login",
      "kind": "rule",
      "text": "In a push: the connection has TLS 1.2 or later",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5835,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.rule.oldest-first",
      "operation": "login",
      "kind": "rule",
      "text": "The list of events begins with the oldest one",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5837,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.rule.keep-alive",
      "operation": "login",
      "kind": "rule",
      "text": "Whoever takes pushed events keeps the session by heartbeats",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5839,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.Content-Type.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "In a push: content-Type is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3078,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.Content-Type.type",
      "operation": "login",
      "kind": "type",
      "text": "In a push: content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3081,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.Content-Type.default",
      "operation": "login",
      "kind": "default",
      "text": "In a push: content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3082,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.Guid.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "In a push: guid is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3146,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.Guid.type",
      "operation": "login",
      "kind": "type",
      "text": "Guid is a text (the Guid of the session that the events belong to)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3149,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.service_token.optional",
      "operation": "login",
      "kind": "optional",
      "text": "In a push: service_token may be left out",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3154,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.service_token.type",
      "operation": "login",
      "kind": "type",
      "text": "service_token is a text (code by which the other side of a push authenticates the request, without special characters)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3157,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.service_token.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "In a push: service_token has at most 50 characters",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3158,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "In a push: the request has a body",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5855,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.type",
      "operation": "login",
      "kind": "type",
      "text": "In a push: the body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5857,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.workNo.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "In a push: workNo is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3992,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.workNo.type",
      "operation": "login",
      "kind": "type",
      "text": "In a push: workNo is a text (number of the agent)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3996,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.eventList.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "In a push: eventList is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3993,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.eventList.type",
      "operation": "login",
      "kind": "type",
      "text": "eventList is a list (the events, from the oldest to the newest)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 4000,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.answer",
      "operation": "login",
      "kind": "answer-field",
      "text": "Whoever takes the events answers with message and retcode",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5863,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.codes",
      "operation": "login",
      "kind": "codes",
      "text": "Refuses with no codes but 100-001, 100-002, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016 and 999-001, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 343,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-001",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-001 when a sign-in parameter is empty or not valid",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 344,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-002",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-002 when the agent is signed in already; a forced sign-in may help",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 345,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-003",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-003 when a resource or provider was not available at sign-in",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 346,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-004",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-004 when user name or password is wrong",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 347,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-007",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 348,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-012",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-012 when the agent type is wrong at sign-in",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 349,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-015",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-015 when the agent is signed in already and may not be forced out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 350,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-016",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-016 when the IP address is not valid at sign-in",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 351,
      "evidence": "inferred"
    },
    {
      "id": "login.code.110-016",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 110-016 when the account is locked",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 352,
      "evidence": "inferred"
    },
    {
      "id": "login.code.999-001",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 999-001 when the configuration file of the server has a wrong WAS address",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 353,
      "evidence": "inferred"
    },
    {
      "id": "login.events",
      "operation": "login",
      "kind": "events",
      "text": "Triggers no event but AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success and AgentState_Work, in this order, each once at most and for this agent",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 377,
      "evidence": "inferred"
    },
    {
      "id": "login.event.AgentOther_InService",
      "operation": "login",
      "kind": "event",
      "text": "AgentOther_InService comes after every success",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 378,
      "evidence": "inferred"
    },
    {
      "id": "login.event.AgentState_Ready",
      "operation": "login",
      "kind": "event",
      "text": "AgentState_Ready comes after every success",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 381,
      "evidence": "inferred"
    },
    {
      "id": "login.event.AgentState_SetNotReady_Success",
      "operation": "login",
      "kind": "event",
      "text": "AgentState_SetNotReady_Success comes after every success with status 3 and with no other",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 384,
      "evidence": "inferred"
    },
    {
      "id": "login.event.AgentState_Work",
      "operation": "login",
      "kind": "event",
      "text": "AgentState_Work comes after every success with status 5 and with no other",
      "source": {
        "page": "cec_07_1202",
        "edition": "2025-11-13",
        "title": "Signing In"
      },
      "line": 390,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.uri",
      "operation": "forceLogin",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/forcelogin",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 474
    },
    {
      "id": "forceLogin.method",
      "operation": "forceLogin",
      "kind": "method",
      "text": "Is called with PUT and with no other method",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 475
    },
    {
      "id": "forceLogin.rule.purpose",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "A sign-in by force that succeeds signs the agent in, so that the commands of the agent are taken",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 495
    },
    {
      "id": "forceLogin.rule.log-name",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 497,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "forceLogin.rule.takes-over",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "An agent who is signed in already, elsewhere, signs in again by it",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 500
    },
    {
      "id": "forceLogin.rule.not-where-forbidden",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "It is refused with 100-015 where the server does not let agents be forced out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 502,
      "unchecked": "how the server is set is not seen from outside"
    },
    {
      "id": "forceLogin.rule.poll-at-once",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "An agent who has signed in polls for events at once",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 505,
      "unchecked": "it binds the client"
    },
    {
      "id": "forceLogin.rule.sign-in-and-sign-out-do-not-overlap",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 508,
      "unchecked": "it binds the client"
    },
    {
      "id": "forceLogin.rule.push-mode",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "Events are pushed when callBackUri and serviceToken are both there, and are polled for otherwise",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 511,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.rule.ciphertext",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "Where the server has LOGIN_PWD_DECRYPT_ENABLE on, the password is a ciphertext by a Chinese national algorithm",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13"
      },
      "line": 514,
      "unchecked": "how the server is set is not seen from outside"
    },
    {
      "id": "forceLogin.rule.not-repeated",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "A sign-in may not be called again before it has answered",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13"
      },
      "line": 520,
      "unchecked": "it binds the client"
    },
    {
      "id": "forceLogin.agentid.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3169
    },
    {
      "id": "forceLogin.agentid.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3172
    },
    {
      "id": "forceLogin.agentid.minimum",
      "operation": "forceLogin",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3173
    },
    {
      "id": "forceLogin.agentid.maximum",
      "operation": "forceLogin",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3174
    },
    {
      "id": "forceLogin.Content-Type.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3078
    },
    {
      "id": "forceLogin.Content-Type.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3081
    },
    {
      "id": "forceLogin.Content-Type.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3082
    },
    {
      "id": "forceLogin.body.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "The request has a body",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 618
    },
    {
      "id": "forceLogin.body.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "The body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 620
    },
    {
      "id": "forceLogin.body.password.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "password is mandatory",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4028
    },
    {
      "id": "forceLogin.body.password.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "password is a text (password of the agent)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4032
    },
    {
      "id": "forceLogin.body.password.max-length",
      "operation": "forceLogin",
      "kind": "max-length",
      "text": "password has at most 32 characters",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4034
    },
    {
      "id": "forceLogin.body.phonenum.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "phonenum is mandatory",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4029
    },
    {
      "id": "forceLogin.body.phonenum.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "phonenum is a text (number of the agent's soft phone)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4038
    },
    {
      "id": "forceLogin.body.phonenum.max-length",
      "operation": "forceLogin",
      "kind": "max-length",
      "text": "phonenum has at most 24 characters",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4039
    },
    {
      "id": "forceLogin.body.autoanswer.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "autoanswer may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4043
    },
    {
      "id": "forceLogin.body.autoanswer.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "autoanswer is a boolean (whether calls are answered automatically)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3530
    },
    {
      "id": "forceLogin.body.autoanswer.options",
      "operation": "forceLogin",
      "kind": "options",
      "text": "autoanswer is true or false",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3530
    },
    {
      "id": "forceLogin.body.autoanswer.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "autoanswer is true by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3531,
      "unchecked": "it takes a call"
    },
    {
      "id": "forceLogin.body.autoanswer.values",
      "operation": "forceLogin",
      "kind": "values",
      "text": "true in autoanswer stands for answering automatically",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3534,
      "unchecked": "it takes a call"
    },
    {
      "id": "forceLogin.body.autoenteridle.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "autoenteridle may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4045
    },
    {
      "id": "forceLogin.body.autoenteridle.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "autoenteridle is a boolean (whether the agent becomes idle automatically)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3540
    },
    {
      "id": "forceLogin.body.autoenteridle.options",
      "operation": "forceLogin",
      "kind": "options",
      "text": "autoenteridle is true or false",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3540
    },
    {
      "id": "forceLogin.body.autoenteridle.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "autoenteridle is true by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3541,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "forceLogin.body.autoenteridle.values",
      "operation": "forceLogin",
      "kind": "values",
      "text": "true in autoenteridle stands for becoming idle automatically",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3544,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "forceLogin.body.releasephone.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "releasephone may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4047
    },
    {
      "id": "forceLogin.body.releasephone.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "releasephone is a boolean (whether the phone is hung up after a call)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4048
    },
    {
      "id": "forceLogin.body.releasephone.options",
      "operation": "forceLogin",
      "kind": "options",
      "text": "releasephone is true or false",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4048
    },
    {
      "id": "forceLogin.body.releasephone.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "releasephone is false by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4049,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "forceLogin.body.releasephone.values",
      "operation": "forceLogin",
      "kind": "values",
      "text": "true in releasephone stands for the non-always-off-hook state, in which the phone is hung up after a call",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4052,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "forceLogin.body.agenttype.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "agenttype may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4057
    },
    {
      "id": "forceLogin.body.agenttype.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "agenttype is an integer (kind of agent that signs in)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3560
    },
    {
      "id": "forceLogin.body.agenttype.options",
      "operation": "forceLogin",
      "kind": "options",
      "text": "agenttype is 4 or 11",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3561
    },
    {
      "id": "forceLogin.body.agenttype.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "agenttype is 4 by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3564,
      "unchecked": "no answer tells the type of an agent"
    },
    {
      "id": "forceLogin.body.agenttype.values",
      "operation": "forceLogin",
      "kind": "values",
      "text": "4 in agenttype stands for PC+phone agent, 11 for PC+phone video agent",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3566,
      "unchecked": "no answer tells the type of an agent"
    },
    {
      "id": "forceLogin.body.status.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "status may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4059
    },
    {
      "id": "forceLogin.body.status.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "status is an integer (state of the agent after the sign-in)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3577
    },
    {
      "id": "forceLogin.body.status.options",
      "operation": "forceLogin",
      "kind": "options",
      "text": "status is 3, 4 or 5",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3578
    },
    {
      "id": "forceLogin.body.status.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "status is 4 by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3582
    },
    {
      "id": "forceLogin.body.status.values",
      "operation": "forceLogin",
      "kind": "values",
      "text": "3 in status stands for busy, 4 for idle, 5 for wrap-up",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3584
    },
    {
      "id": "forceLogin.body.ip.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "ip may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4061
    },
    {
      "id": "forceLogin.body.ip.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "ip is a text (IPv4 address of the agent)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3594
    },
    {
      "id": "forceLogin.body.ip.max-length",
      "operation": "forceLogin",
      "kind": "max-length",
      "text": "ip has at most 15 characters",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3595
    },
    {
      "id": "forceLogin.body.ip.pattern",
      "operation": "forceLogin",
      "kind": "pattern",
      "text": "ip is no IPv6 address, which always has a colon",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3596
    },
    {
      "id": "forceLogin.body.ip.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "ip is \"127.0.0.1\" by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3597,
      "unchecked": "no answer tells the address of an agent"
    },
    {
      "id": "forceLogin.body.entryIp.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "entryIp may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4063
    },
    {
      "id": "forceLogin.body.entryIp.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "entryIp is a text (IP address of the gateway that the agent's client application connects to)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3606
    },
    {
      "id": "forceLogin.body.phonelinkage.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "phonelinkage may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4065
    },
    {
      "id": "forceLogin.body.phonelinkage.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "phonelinkage is a boolean (whether phone linkage, the connection to and control of a hard phone, is on)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3611
    },
    {
      "id": "forceLogin.body.phonelinkage.options",
      "operation": "forceLogin",
      "kind": "options",
      "text": "phonelinkage is true or false",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3611
    },
    {
      "id": "forceLogin.body.phonelinkage.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "phonelinkage is false by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3612,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "forceLogin.body.phonelinkage.values",
      "operation": "forceLogin",
      "kind": "values",
      "text": "true in phonelinkage stands for phone linkage",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3615,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "forceLogin.body.checkInWebm.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "checkInWebm may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4067
    },
    {
      "id": "forceLogin.body.checkInWebm.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "checkInWebm is a boolean (whether the sign-in extends to WebM, the media server)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4068
    },
    {
      "id": "forceLogin.body.checkInWebm.options",
      "operation": "forceLogin",
      "kind": "options",
      "text": "checkInWebm is true or false",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4068,
      "unchecked": "there may be no media server"
    },
    {
      "id": "forceLogin.body.checkInWebm.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "checkInWebm is true by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4069,
      "unchecked": "there may be no media server"
    },
    {
      "id": "forceLogin.body.checkInWebm.values",
      "operation": "forceLogin",
      "kind": "values",
      "text": "true in checkInWebm stands for a sign-in to WebM",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4072,
      "unchecked": "there may be no media server"
    },
    {
      "id": "forceLogin.body.checkInMailm.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "checkInMailm may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4078
    },
    {
      "id": "forceLogin.body.checkInMailm.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "checkInMailm is a boolean (whether the sign-in extends to MailM)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3621
    },
    {
      "id": "forceLogin.body.checkInMailm.options",
      "operation": "forceLogin",
      "kind": "options",
      "text": "checkInMailm is true or false",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3621
    },
    {
      "id": "forceLogin.body.checkInMailm.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "checkInMailm is false by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3622,
      "unchecked": "MailM cannot be signed in to at present"
    },
    {
      "id": "forceLogin.body.checkInMailm.values",
      "operation": "forceLogin",
      "kind": "values",
      "text": "true in checkInMailm stands for a sign-in to MailM",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3625,
      "unchecked": "MailM cannot be signed in to at present"
    },
    {
      "id": "forceLogin.body.vcPhoneNumber.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "vcPhoneNumber may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4080
    },
    {
      "id": "forceLogin.body.vcPhoneNumber.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "vcPhoneNumber is a text (VC number)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3631
    },
    {
      "id": "forceLogin.body.vcPhoneNumber.max-length",
      "operation": "forceLogin",
      "kind": "max-length",
      "text": "vcPhoneNumber has at most 24 characters",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3632
    },
    {
      "id": "forceLogin.body.listenStatus.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "listenStatus may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4082
    },
    {
      "id": "forceLogin.body.listenStatus.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "listenStatus is a boolean (whether an inspector follows the agent's sign-ins and sign-outs)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3637
    },
    {
      "id": "forceLogin.body.listenStatus.options",
      "operation": "forceLogin",
      "kind": "options",
      "text": "listenStatus is true or false",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3637
    },
    {
      "id": "forceLogin.body.listenStatus.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "listenStatus is false by default",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3638,
      "unchecked": "what an inspector gets to hear is on another page"
    },
    {
      "id": "forceLogin.body.listenStatus.values",
      "operation": "forceLogin",
      "kind": "values",
      "text": "true in listenStatus stands for an inspector following the sign-ins and sign-outs",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3641,
      "unchecked": "what an inspector gets to hear is on another page"
    },
    {
      "id": "forceLogin.body.callBackUri.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "callBackUri may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4084
    },
    {
      "id": "forceLogin.body.callBackUri.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "callBackUri is a text (address to push events to; together with serviceToken only)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4085
    },
    {
      "id": "forceLogin.body.callBackUri.max-length",
      "operation": "forceLogin",
      "kind": "max-length",
      "text": "callBackUri has at most 200 characters",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4086,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.body.serviceToken.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "serviceToken may be left out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4091
    },
    {
      "id": "forceLogin.body.serviceToken.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "serviceToken is a text (code by which the pushes are authenticated, without special characters; together with callBackUri only)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4092
    },
    {
      "id": "forceLogin.body.serviceToken.max-length",
      "operation": "forceLogin",
      "kind": "max-length",
      "text": "serviceToken has at most 50 characters",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4094,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.answer.status",
      "operation": "forceLogin",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 630,
      "evidence": "observed"
    },
    {
      "id": "forceLogin.answer.media-type",
      "operation": "forceLogin",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 636,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.answer.json",
      "operation": "forceLogin",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 637
    },
    {
      "id": "forceLogin.answer.message",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3780
    },
    {
      "id": "forceLogin.answer.retcode",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3784
    },
    {
      "id": "forceLogin.answer.result",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "result is an object (what the gateway tells about the new session), always there in a success",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3790,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.answer.result.vdnid",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "result.vdnid is a text or an integer (number of the VDN), always there in result",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3715,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.answer.result.workno",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "result.workno is a text (number of the agent), always there in result",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3721,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.answer.result.mediatype",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "result.mediatype is a text (to which servers the sign-in led; one letter each for CTI server, WebM and MailM; T stands for signed in, F for not signed in), always there in result",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3725,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.answer.result.loginTime",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "result.loginTime is a text (time of the sign-in, in milliseconds since 1970, as text), always there in result",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3739,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.answer.result.isForceChange",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "result.isForceChange is a text \"true\" or \"false\" (\"true\" if the agent has to change the password after this sign-in), always there in result",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3745,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.answer.result.serverName",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "result.serverName is a text (name of the CC-Gateway cluster that took the sign-in), always there in result",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3754,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.answer.result.timeRemaining",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "result.timeRemaining is a text (days that the password remains valid, as text; 0 to 180 days; an empty text stands for never expires), always there in result",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 3758,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.answer.failure",
      "operation": "forceLogin",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 4103
    },
    {
      "id": "forceLogin.answer.Set-GUID",
      "operation": "forceLogin",
      "kind": "header",
      "text": "A success brings the Guid of the session in the header Set-GUID, behind the =",
      "source": {
        "page": "cec_07_0005",
        "edition": "2025-11-13"
      },
      "line": 5783,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.pushEvent.uri",
      "operation": "forceLogin",
      "kind": "uri",
      "text": "Events are pushed to the address in callBackUri",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5813,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.method",
      "operation": "forceLogin",
      "kind": "method",
      "text": "Events are pushed with POST",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5813,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.precondition.asked-for",
      "operation": "forceLogin",
      "kind": "precondition",
      "text": "In a push: the sign-in sent both callBackUri and serviceToken",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5832,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.rule.tls",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "In a push: the connection has TLS 1.2 or later",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5835,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.rule.oldest-first",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "The list of events begins with the oldest one",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5837,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.rule.keep-alive",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "Whoever takes pushed events keeps the session by heartbeats",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5839,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.Content-Type.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "In a push: content-Type is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3078,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.Content-Type.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "In a push: content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3081,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.Content-Type.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "In a push: content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3082,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.Guid.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "In a push: guid is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3146,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.Guid.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "Guid is a text (the Guid of the session that the events belong to)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3149,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.service_token.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "In a push: service_token may be left out",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3154,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.service_token.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "service_token is a text (code by which the other side of a push authenticates the request, without special characters)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3157,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.service_token.max-length",
      "operation": "forceLogin",
      "kind": "max-length",
      "text": "In a push: service_token has at most 50 characters",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3158,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "In a push: the request has a body",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5855,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "In a push: the body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5857,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.workNo.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "In a push: workNo is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3992,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.workNo.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "In a push: workNo is a text (number of the agent)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3996,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.eventList.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "In a push: eventList is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 3993,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.eventList.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "eventList is a list (the events, from the oldest to the newest)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 4000,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.answer",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "Whoever takes the events answers with message and retcode",
      "source": {
        "page": "cec_07_1275",
        "edition": "2025-11-13",
        "title": "Calling Back Pushed Events"
      },
      "line": 5863,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.codes",
      "operation": "forceLogin",
      "kind": "codes",
      "text": "Refuses with no codes but 100-001, 100-002, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016 and 999-001, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 526,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.code.100-001",
      "operation": "forceLogin",
      "kind": "code",
      "text": "Refuses with 100-001 when a sign-in parameter is empty or not valid",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 527,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.code.100-002",
      "operation": "forceLogin",
      "kind": "code",
      "text": "Refuses with 100-002 when the agent is signed in already; a forced sign-in may help",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 528,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.code.100-003",
      "operation": "forceLogin",
      "kind": "code",
      "text": "Refuses with 100-003 when a resource or provider was not available at sign-in",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 529,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.code.100-004",
      "operation": "forceLogin",
      "kind": "code",
      "text": "Refuses with 100-004 when user name or password is wrong",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 530,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.code.100-007",
      "operation": "forceLogin",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 531,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.code.100-012",
      "operation": "forceLogin",
      "kind": "code",
      "text": "Refuses with 100-012 when the agent type is wrong at sign-in",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 532,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.code.100-015",
      "operation": "forceLogin",
      "kind": "code",
      "text": "Refuses with 100-015 when the agent is signed in already and may not be forced out",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 533,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.code.100-016",
      "operation": "forceLogin",
      "kind": "code",
      "text": "Refuses with 100-016 when the IP address is not valid at sign-in",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 534,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.code.110-016",
      "operation": "forceLogin",
      "kind": "code",
      "text": "Refuses with 110-016 when the account is locked",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 535,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.code.999-001",
      "operation": "forceLogin",
      "kind": "code",
      "text": "Refuses with 999-001 when the configuration file of the server has a wrong WAS address",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 536,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.events",
      "operation": "forceLogin",
      "kind": "events",
      "text": "Triggers no event but AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success and AgentState_Work, in this order, each once at most and for this agent",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 561,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.event.AgentOther_InService",
      "operation": "forceLogin",
      "kind": "event",
      "text": "AgentOther_InService comes after every success",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 562,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.event.AgentState_Ready",
      "operation": "forceLogin",
      "kind": "event",
      "text": "AgentState_Ready comes after every success",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 565,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.event.AgentState_SetNotReady_Success",
      "operation": "forceLogin",
      "kind": "event",
      "text": "AgentState_SetNotReady_Success comes after every success with status 3 and with no other",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 568,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.event.AgentState_Work",
      "operation": "forceLogin",
      "kind": "event",
      "text": "AgentState_Work comes after every success with status 5 and with no other",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 574,
      "evidence": "inferred"
    },
    {
      "id": "updateGuid.uri",
      "operation": "updateGuid",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/updateGuid",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 676
    },
    {
      "id": "updateGuid.method",
      "operation": "updateGuid",
      "kind": "method",
      "text": "Is called with PUT and with no other method",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 677
    },
    {
      "id": "updateGuid.precondition.signed-in",
      "operation": "updateGuid",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 695
    },
    {
      "id": "updateGuid.rule.purpose",
      "operation": "updateGuid",
      "kind": "rule",
      "text": "An agent who is signed in may ask for a new Guid, which is taken afterwards",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 698
    },
    {
      "id": "updateGuid.rule.no-body",
      "operation": "updateGuid",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 700,
      "unchecked": "it binds the client"
    },
    {
      "id": "updateGuid.rule.log-name",
      "operation": "updateGuid",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 703,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "updateGuid.Guid.mandatory",
      "operation": "updateGuid",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3056
    },
    {
      "id": "updateGuid.agentid.mandatory",
      "operation": "updateGuid",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3169
    },
    {
      "id": "updateGuid.agentid.type",
      "operation": "updateGuid",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3172
    },
    {
      "id": "updateGuid.agentid.minimum",
      "operation": "updateGuid",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3173
    },
    {
      "id": "updateGuid.agentid.maximum",
      "operation": "updateGuid",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3174
    },
    {
      "id": "updateGuid.Content-Type.mandatory",
      "operation": "updateGuid",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3078
    },
    {
      "id": "updateGuid.Content-Type.type",
      "operation": "updateGuid",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3081
    },
    {
      "id": "updateGuid.Content-Type.default",
      "operation": "updateGuid",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3082
    },
    {
      "id": "updateGuid.answer.status",
      "operation": "updateGuid",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 715,
      "evidence": "observed"
    },
    {
      "id": "updateGuid.answer.media-type",
      "operation": "updateGuid",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 718,
      "evidence": "inferred"
    },
    {
      "id": "updateGuid.answer.json",
      "operation": "updateGuid",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 719
    },
    {
      "id": "updateGuid.answer.message",
      "operation": "updateGuid",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 4148
    },
    {
      "id": "updateGuid.answer.retcode",
      "operation": "updateGuid",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 4152
    },
    {
      "id": "updateGuid.answer.result",
      "operation": "updateGuid",
      "kind": "answer-field",
      "text": "result is an object, always there in a success",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 4158
    },
    {
      "id": "updateGuid.answer.result.guid",
      "operation": "updateGuid",
      "kind": "answer-field",
      "text": "result.guid is a text (the Guid to be sent from now on, with the suffix that names the gateway), always there in result",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 4163
    },
    {
      "id": "updateGuid.answer.failure",
      "operation": "updateGuid",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 4169
    },
    {
      "id": "updateGuid.codes",
      "operation": "updateGuid",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 706
    },
    {
      "id": "updateGuid.code.100-006",
      "operation": "updateGuid",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 707
    },
    {
      "id": "updateGuid.events",
      "operation": "updateGuid",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_0358",
        "edition": "2025-11-13",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 710
    },
    {
      "id": "handShake.uri",
      "operation": "handShake",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/handshake",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 746
    },
    {
      "id": "handShake.method",
      "operation": "handShake",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 747
    },
    {
      "id": "handShake.precondition.pushed",
      "operation": "handShake",
      "kind": "precondition",
      "text": "The sign-in asked for events to be pushed",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 767,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "handShake.rule.purpose",
      "operation": "handShake",
      "kind": "rule",
      "text": "The heartbeat of an agent whose events are pushed keeps the session",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 771,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "handShake.rule.no-body",
      "operation": "handShake",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 774,
      "unchecked": "it binds the client"
    },
    {
      "id": "handShake.rule.log-name",
      "operation": "handShake",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 777,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "handShake.rule.every-half-minute",
      "operation": "handShake",
      "kind": "rule",
      "text": "The heartbeat is sent about every 30 seconds",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 780,
      "unchecked": "it binds the client"
    },
    {
      "id": "handShake.rule.or-be-signed-out",
      "operation": "handShake",
      "kind": "rule",
      "text": "An agent without heartbeat for two minutes is signed out",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 783,
      "unchecked": "it would take two minutes"
    },
    {
      "id": "handShake.rule.fresh-token",
      "operation": "handShake",
      "kind": "rule",
      "text": "The token is renewed about every minute",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 786,
      "unchecked": "it binds the client"
    },
    {
      "id": "handShake.Guid.mandatory",
      "operation": "handShake",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3056
    },
    {
      "id": "handShake.agentid.mandatory",
      "operation": "handShake",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3169
    },
    {
      "id": "handShake.agentid.type",
      "operation": "handShake",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3172
    },
    {
      "id": "handShake.agentid.minimum",
      "operation": "handShake",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3173
    },
    {
      "id": "handShake.agentid.maximum",
      "operation": "handShake",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3174
    },
    {
      "id": "handShake.service_token.optional",
      "operation": "handShake",
      "kind": "optional",
      "text": "service_token may be left out",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3154
    },
    {
      "id": "handShake.service_token.type",
      "operation": "handShake",
      "kind": "type",
      "text": "service_token is a text (code by which the other side of a push authenticates the request, without special characters)",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3157
    },
    {
      "id": "handShake.service_token.max-length",
      "operation": "handShake",
      "kind": "max-length",
      "text": "service_token has at most 50 characters",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3158,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "handShake.Content-Type.mandatory",
      "operation": "handShake",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3078
    },
    {
      "id": "handShake.Content-Type.type",
      "operation": "handShake",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3081
    },
    {
      "id": "handShake.Content-Type.default",
      "operation": "handShake",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3082
    },
    {
      "id": "handShake.answer.status",
      "operation": "handShake",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 807,
      "evidence": "observed"
    },
    {
      "id": "handShake.answer.media-type",
      "operation": "handShake",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 813,
      "evidence": "inferred"
    },
    {
      "id": "handShake.answer.json",
      "operation": "handShake",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 814
    },
    {
      "id": "handShake.answer.message",
      "operation": "handShake",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 4013
    },
    {
      "id": "handShake.answer.retcode",
      "operation": "handShake",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 4017
    },
    {
      "id": "handShake.answer.failure",
      "operation": "handShake",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 4196
    },
    {
      "id": "handShake.answer.Set-GUID",
      "operation": "handShake",
      "kind": "header",
      "text": "An answer brings a renewed Guid in the header Set-GUID, behind the =, and has no such header otherwise",
      "source": {
        "page": "cec_07_0005",
        "edition": "2025-11-13"
      },
      "line": 5797
    },
    {
      "id": "handShake.codes",
      "operation": "handShake",
      "kind": "codes",
      "text": "Refuses with no codes but 100-001 and 100-006, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 789
    },
    {
      "id": "handShake.code.100-001",
      "operation": "handShake",
      "kind": "code",
      "text": "Refuses with 100-001 when a sign-in parameter is empty or not valid",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 790
    },
    {
      "id": "handShake.code.100-006",
      "operation": "handShake",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 791,
      "evidence": "inferred"
    },
    {
      "id": "handShake.events",
      "operation": "handShake",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1204",
        "edition": "2025-11-13",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 801
    },
    {
      "id": "resetSkill.uri",
      "operation": "resetSkill",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/resetskill/{autoflag}",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 837
    },
    {
      "id": "resetSkill.method",
      "operation": "resetSkill",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 838
    },
    {
      "id": "resetSkill.precondition.signed-in",
      "operation": "resetSkill",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 855
    },
    {
      "id": "resetSkill.precondition.phone-bound",
      "operation": "resetSkill",
      "kind": "precondition",
      "text": "The agent is bound to a phone number",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13"
      },
      "line": 857,
      "unchecked": "an agent may be given without a phone"
    },
    {
      "id": "resetSkill.rule.purpose",
      "operation": "resetSkill",
      "kind": "rule",
      "text": "An agent who is signed in may reset the skill queues",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 864
    },
    {
      "id": "resetSkill.rule.no-body",
      "operation": "resetSkill",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 866,
      "unchecked": "it binds the client"
    },
    {
      "id": "resetSkill.rule.log-name",
      "operation": "resetSkill",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 869,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "resetSkill.rule.intersection",
      "operation": "resetSkill",
      "kind": "rule",
      "text": "The skill queues of the agent are those given which are configured too",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 872,
      "unchecked": "which are configured is not seen from outside"
    },
    {
      "id": "resetSkill.Guid.mandatory",
      "operation": "resetSkill",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3056
    },
    {
      "id": "resetSkill.agentid.mandatory",
      "operation": "resetSkill",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3169
    },
    {
      "id": "resetSkill.agentid.type",
      "operation": "resetSkill",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3172
    },
    {
      "id": "resetSkill.agentid.minimum",
      "operation": "resetSkill",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3173
    },
    {
      "id": "resetSkill.agentid.maximum",
      "operation": "resetSkill",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3174
    },
    {
      "id": "resetSkill.autoflag.mandatory",
      "operation": "resetSkill",
      "kind": "mandatory",
      "text": "autoflag is mandatory",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3237
    },
    {
      "id": "resetSkill.autoflag.type",
      "operation": "resetSkill",
      "kind": "type",
      "text": "autoflag is a boolean (which skill queues the agent is signed in to)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3240
    },
    {
      "id": "resetSkill.autoflag.options",
      "operation": "resetSkill",
      "kind": "options",
      "text": "autoflag is true or false",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3240,
      "unchecked": "any other text counts as false, which may leave the agent without skill queues"
    },
    {
      "id": "resetSkill.autoflag.values",
      "operation": "resetSkill",
      "kind": "values",
      "text": "true in autoflag stands for all that are configured, false for those that are given",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3243,
      "unchecked": "which are configured is not seen from outside"
    },
    {
      "id": "resetSkill.skillid.optional",
      "operation": "resetSkill",
      "kind": "optional",
      "text": "skillid may be left out",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3256
    },
    {
      "id": "resetSkill.skillid.type",
      "operation": "resetSkill",
      "kind": "type",
      "text": "skillid is a text (numbers of skill queues, separated by ;)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3259
    },
    {
      "id": "resetSkill.skillid.max-length",
      "operation": "resetSkill",
      "kind": "max-length",
      "text": "skillid has at most 4000 characters",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3260,
      "unchecked": "servers before the gateway may refuse addresses of that length, and old releases lists of more than 100 characters"
    },
    {
      "id": "resetSkill.phonelinkage.optional",
      "operation": "resetSkill",
      "kind": "optional",
      "text": "phonelinkage may be left out",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3271
    },
    {
      "id": "resetSkill.phonelinkage.type",
      "operation": "resetSkill",
      "kind": "type",
      "text": "phonelinkage is an integer (whether phone linkage, the connection to and control of a hard phone, is on)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3274,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "resetSkill.phonelinkage.options",
      "operation": "resetSkill",
      "kind": "options",
      "text": "phonelinkage is 0 or 1",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3275,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "resetSkill.phonelinkage.values",
      "operation": "resetSkill",
      "kind": "values",
      "text": "0 in phonelinkage stands for no phone linkage, 1 for phone linkage",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3279,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "resetSkill.Content-Type.mandatory",
      "operation": "resetSkill",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3078
    },
    {
      "id": "resetSkill.Content-Type.type",
      "operation": "resetSkill",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3081
    },
    {
      "id": "resetSkill.Content-Type.default",
      "operation": "resetSkill",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 3082
    },
    {
      "id": "resetSkill.answer.status",
      "operation": "resetSkill",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 892,
      "evidence": "observed"
    },
    {
      "id": "resetSkill.answer.media-type",
      "operation": "resetSkill",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 895,
      "evidence": "inferred"
    },
    {
      "id": "resetSkill.answer.json",
      "operation": "resetSkill",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 896
    },
    {
      "id": "resetSkill.answer.message",
      "operation": "resetSkill",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 4232
    },
    {
      "id": "resetSkill.answer.retcode",
      "operation": "resetSkill",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 4236
    },
    {
      "id": "resetSkill.answer.result",
      "operation": "resetSkill",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 4242
    },
    {
      "id": "resetSkill.answer.failure",
      "operation": "resetSkill",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 4247
    },
    {
      "id": "resetSkill.codes",
      "operation": "resetSkill",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 875
    },
    {
      "id": "resetSkill.code.000-002",
      "operation": "resetSkill",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 876
    },
    {
      "id": "resetSkill.code.100-006",
      "operation": "resetSkill",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 877
    },
    {
      "id": "resetSkill.code.100-007",
      "operation": "resetSkill",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 878
    },
    {
      "id": "resetSkill.events",
      "operation": "resetSkill",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1209",
        "edition": "2025-11-13",
        "title": "Resetting Skill Queues"
      },
      "line": 879
    },
    {
      "id": "queryAgentSkills.uri",
      "operation": "queryAgentSkills",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/agentskills",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 927
    },
    {
      "id": "queryAgentSkills.method",
      "operation": "queryAgentSkills",
      "kind": "method",
      "text": "Is called with GET and with no other method",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 928
    },
    {
      "id": "queryAgentSkills.precondition.signed-in",
      "operation": "queryAgentSkills",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 945
    },
    {
      "id": "queryAgentSkills.rule.purpose",
      "operation": "queryAgentSkills",
      "kind": "rule",
      "text": "An agent who is signed in may query the own skill queues",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 948
    },
    {
      "id": "queryAgentSkills.rule.no-body",
      "operation": "queryAgentSkills",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 950,
      "unchecked": "it binds the client"
    },
    {
      "id": "queryAgentSkills.rule.log-name",
      "operation": "queryAgentSkills",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 953,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "queryAgentSkills.Guid.mandatory",
      "operation": "queryAgentSkills",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 3056
    },
    {
      "id": "queryAgentSkills.agentid.mandatory",
      "operation": "queryAgentSkills",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 3169
    },
    {
      "id": "queryAgentSkills.agentid.type",
      "operation": "queryAgentSkills",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 3172
    },
    {
      "id": "queryAgentSkills.agentid.minimum",
      "operation": "queryAgentSkills",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 3173
    },
    {
      "id": "queryAgentSkills.agentid.maximum",
      "operation": "queryAgentSkills",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 3174
    },
    {
      "id": "queryAgentSkills.Content-Type.mandatory",
      "operation": "queryAgentSkills",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 3078
    },
    {
      "id": "queryAgentSkills.Content-Type.type",
      "operation": "queryAgentSkills",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 3081
    },
    {
      "id": "queryAgentSkills.Content-Type.default",
      "operation": "queryAgentSkills",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 3082
    },
    {
      "id": "queryAgentSkills.answer.status",
      "operation": "queryAgentSkills",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 976,
      "evidence": "observed"
    },
    {
      "id": "queryAgentSkills.answer.media-type",
      "operation": "queryAgentSkills",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 979,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkills.answer.json",
      "operation": "queryAgentSkills",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 980
    },
    {
      "id": "queryAgentSkills.answer.message",
      "operation": "queryAgentSkills",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 4338
    },
    {
      "id": "queryAgentSkills.answer.retcode",
      "operation": "queryAgentSkills",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 4342
    },
    {
      "id": "queryAgentSkills.answer.result",
      "operation": "queryAgentSkills",
      "kind": "answer-field",
      "text": "result is a list (one entry for each skill queue), always there in a success",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 4348,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkills.answer.result.name",
      "operation": "queryAgentSkills",
      "kind": "answer-field",
      "text": "result.name is a text (name of the skill queue), always there in result",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 4284,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkills.answer.result.id",
      "operation": "queryAgentSkills",
      "kind": "answer-field",
      "text": "result.id is an integer (number of the skill queue), always there in result",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 4288,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkills.answer.result.mediatype",
      "operation": "queryAgentSkills",
      "kind": "answer-field",
      "text": "result.mediatype is an integer 1, 2, 4, 5, 15, 16, 17, 19, 51 or 53 (medium of the skill queue), always there in result",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 4292,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkills.answer.failure",
      "operation": "queryAgentSkills",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 4354
    },
    {
      "id": "queryAgentSkills.codes",
      "operation": "queryAgentSkills",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 956,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkills.code.100-006",
      "operation": "queryAgentSkills",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 957,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkills.code.100-007",
      "operation": "queryAgentSkills",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 958,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkills.events",
      "operation": "queryAgentSkills",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 971,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkillsByWorkNo.uri",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/agentskillsbyworkno/{workno}",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1003
    },
    {
      "id": "queryAgentSkillsByWorkNo.method",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "method",
      "text": "Is called with GET and with no other method",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1004
    },
    {
      "id": "queryAgentSkillsByWorkNo.precondition.signed-in",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1021
    },
    {
      "id": "queryAgentSkillsByWorkNo.rule.purpose",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "rule",
      "text": "An agent who is signed in may query the skill queues of an agent",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1024
    },
    {
      "id": "queryAgentSkillsByWorkNo.rule.no-body",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1026,
      "unchecked": "it binds the client"
    },
    {
      "id": "queryAgentSkillsByWorkNo.rule.log-name",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1029,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "queryAgentSkillsByWorkNo.rule.same-vdn",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "rule",
      "text": "Both agents are of the same VDN",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1032,
      "unchecked": "who belongs to another VDN is not seen from outside"
    },
    {
      "id": "queryAgentSkillsByWorkNo.Guid.mandatory",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3056
    },
    {
      "id": "queryAgentSkillsByWorkNo.agentid.mandatory",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3169
    },
    {
      "id": "queryAgentSkillsByWorkNo.agentid.type",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3172
    },
    {
      "id": "queryAgentSkillsByWorkNo.agentid.minimum",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3173
    },
    {
      "id": "queryAgentSkillsByWorkNo.agentid.maximum",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3174
    },
    {
      "id": "queryAgentSkillsByWorkNo.workno.mandatory",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "mandatory",
      "text": "workno is mandatory",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3293
    },
    {
      "id": "queryAgentSkillsByWorkNo.workno.type",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "type",
      "text": "workno is an integer (number of the agent whose skill queues are asked for)",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3296
    },
    {
      "id": "queryAgentSkillsByWorkNo.workno.minimum",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "minimum",
      "text": "workno is at least 101",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3297,
      "unchecked": "there may be no such agent"
    },
    {
      "id": "queryAgentSkillsByWorkNo.workno.maximum",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "maximum",
      "text": "workno is at most 999999",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3298,
      "unchecked": "there may be no such agent"
    },
    {
      "id": "queryAgentSkillsByWorkNo.Content-Type.mandatory",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3078
    },
    {
      "id": "queryAgentSkillsByWorkNo.Content-Type.type",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3081
    },
    {
      "id": "queryAgentSkillsByWorkNo.Content-Type.default",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3082
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.status",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1046,
      "evidence": "observed"
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.media-type",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1049,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.json",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1050
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.message",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4338
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.retcode",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4342
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.result",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "result is a list (one entry for each skill queue), always there in a success",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4348
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.result.name",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "result.name is a text (name of the skill queue), always there in result",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4284
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.result.id",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "result.id is an integer (number of the skill queue), always there in result",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4288
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.result.mediatype",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "result.mediatype is an integer 1, 2, 4, 5, 15, 16, 17, 19, 51 or 53 (medium of the skill queue), always there in result",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4292
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.failure",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4382
    },
    {
      "id": "queryAgentSkillsByWorkNo.codes",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1035
    },
    {
      "id": "queryAgentSkillsByWorkNo.code.100-006",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1036
    },
    {
      "id": "queryAgentSkillsByWorkNo.code.100-007",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1037
    },
    {
      "id": "queryAgentSkillsByWorkNo.events",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1207",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1040
    },
    {
      "id": "setAgentAutoAnswer.uri",
      "operation": "setAgentAutoAnswer",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/autoanswer/{isautoanswer}",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1080
    },
    {
      "id": "setAgentAutoAnswer.method",
      "operation": "setAgentAutoAnswer",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1081
    },
    {
      "id": "setAgentAutoAnswer.precondition.signed-in",
      "operation": "setAgentAutoAnswer",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1098
    },
    {
      "id": "setAgentAutoAnswer.rule.purpose",
      "operation": "setAgentAutoAnswer",
      "kind": "rule",
      "text": "An agent who is signed in may set how calls are answered",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1101
    },
    {
      "id": "setAgentAutoAnswer.rule.no-body",
      "operation": "setAgentAutoAnswer",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1103,
      "unchecked": "it binds the client"
    },
    {
      "id": "setAgentAutoAnswer.rule.log-name",
      "operation": "setAgentAutoAnswer",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1106,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "setAgentAutoAnswer.Guid.mandatory",
      "operation": "setAgentAutoAnswer",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3056
    },
    {
      "id": "setAgentAutoAnswer.agentid.mandatory",
      "operation": "setAgentAutoAnswer",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3169
    },
    {
      "id": "setAgentAutoAnswer.agentid.type",
      "operation": "setAgentAutoAnswer",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3172
    },
    {
      "id": "setAgentAutoAnswer.agentid.minimum",
      "operation": "setAgentAutoAnswer",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3173
    },
    {
      "id": "setAgentAutoAnswer.agentid.maximum",
      "operation": "setAgentAutoAnswer",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3174
    },
    {
      "id": "setAgentAutoAnswer.isautoanswer.mandatory",
      "operation": "setAgentAutoAnswer",
      "kind": "mandatory",
      "text": "isautoanswer is mandatory",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3312
    },
    {
      "id": "setAgentAutoAnswer.isautoanswer.type",
      "operation": "setAgentAutoAnswer",
      "kind": "type",
      "text": "isautoanswer is a text (how calls are answered)",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3315
    },
    {
      "id": "setAgentAutoAnswer.isautoanswer.max-length",
      "operation": "setAgentAutoAnswer",
      "kind": "max-length",
      "text": "isautoanswer has at most 5 characters",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3316
    },
    {
      "id": "setAgentAutoAnswer.isautoanswer.values",
      "operation": "setAgentAutoAnswer",
      "kind": "values",
      "text": "true in isautoanswer stands for answering automatically, any other for answering manually",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3320,
      "unchecked": "it takes a call"
    },
    {
      "id": "setAgentAutoAnswer.Content-Type.mandatory",
      "operation": "setAgentAutoAnswer",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3078
    },
    {
      "id": "setAgentAutoAnswer.Content-Type.type",
      "operation": "setAgentAutoAnswer",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3081
    },
    {
      "id": "setAgentAutoAnswer.Content-Type.default",
      "operation": "setAgentAutoAnswer",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 3082
    },
    {
      "id": "setAgentAutoAnswer.answer.status",
      "operation": "setAgentAutoAnswer",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1123,
      "evidence": "observed"
    },
    {
      "id": "setAgentAutoAnswer.answer.media-type",
      "operation": "setAgentAutoAnswer",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1126,
      "evidence": "inferred"
    },
    {
      "id": "setAgentAutoAnswer.answer.json",
      "operation": "setAgentAutoAnswer",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1127
    },
    {
      "id": "setAgentAutoAnswer.answer.message",
      "operation": "setAgentAutoAnswer",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 4232
    },
    {
      "id": "setAgentAutoAnswer.answer.retcode",
      "operation": "setAgentAutoAnswer",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 4236
    },
    {
      "id": "setAgentAutoAnswer.answer.result",
      "operation": "setAgentAutoAnswer",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 4242
    },
    {
      "id": "setAgentAutoAnswer.answer.failure",
      "operation": "setAgentAutoAnswer",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 4410
    },
    {
      "id": "setAgentAutoAnswer.codes",
      "operation": "setAgentAutoAnswer",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002 and 100-006, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1109
    },
    {
      "id": "setAgentAutoAnswer.code.000-002",
      "operation": "setAgentAutoAnswer",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1110
    },
    {
      "id": "setAgentAutoAnswer.code.100-006",
      "operation": "setAgentAutoAnswer",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1111
    },
    {
      "id": "setAgentAutoAnswer.events",
      "operation": "setAgentAutoAnswer",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1208",
        "edition": "2025-11-13",
        "title": "Setting Automatic Answering"
      },
      "line": 1112
    },
    {
      "id": "setAgentAutoEnterIdle.uri",
      "operation": "setAgentAutoEnterIdle",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/autoenteridle/{flag}",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1155
    },
    {
      "id": "setAgentAutoEnterIdle.method",
      "operation": "setAgentAutoEnterIdle",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1156
    },
    {
      "id": "setAgentAutoEnterIdle.precondition.signed-in",
      "operation": "setAgentAutoEnterIdle",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1173
    },
    {
      "id": "setAgentAutoEnterIdle.rule.purpose",
      "operation": "setAgentAutoEnterIdle",
      "kind": "rule",
      "text": "An agent who is signed in may set what follows a call",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1176
    },
    {
      "id": "setAgentAutoEnterIdle.rule.address",
      "operation": "setAgentAutoEnterIdle",
      "kind": "rule",
      "text": "The address is that of the server on a single node and that of the NSLB in a cluster, both with 8043 as the port unless configured otherwise; for SaaS, operations and maintenance staff give it out",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13"
      },
      "line": 1178,
      "unchecked": "the address is what a check is told"
    },
    {
      "id": "setAgentAutoEnterIdle.rule.nslb-port",
      "operation": "setAgentAutoEnterIdle",
      "kind": "rule",
      "text": "Which port of the NSLB is that of the CC-Gateway, ./nslbctl l tells when run on a node of it by the user nslb",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13"
      },
      "line": 1184,
      "unchecked": "it is run on the NSLB"
    },
    {
      "id": "setAgentAutoEnterIdle.rule.no-body",
      "operation": "setAgentAutoEnterIdle",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1190,
      "unchecked": "it binds the client"
    },
    {
      "id": "setAgentAutoEnterIdle.rule.log-name",
      "operation": "setAgentAutoEnterIdle",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1193,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "setAgentAutoEnterIdle.rule.wrap-up-when-not-always-off-hook",
      "operation": "setAgentAutoEnterIdle",
      "kind": "rule",
      "text": "Without always-off-hook mode the system has to go to wrap-up by itself",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1196,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "setAgentAutoEnterIdle.Guid.mandatory",
      "operation": "setAgentAutoEnterIdle",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3056
    },
    {
      "id": "setAgentAutoEnterIdle.agentid.mandatory",
      "operation": "setAgentAutoEnterIdle",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3169
    },
    {
      "id": "setAgentAutoEnterIdle.agentid.type",
      "operation": "setAgentAutoEnterIdle",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3172
    },
    {
      "id": "setAgentAutoEnterIdle.agentid.minimum",
      "operation": "setAgentAutoEnterIdle",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3173
    },
    {
      "id": "setAgentAutoEnterIdle.agentid.maximum",
      "operation": "setAgentAutoEnterIdle",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3174
    },
    {
      "id": "setAgentAutoEnterIdle.flag.mandatory",
      "operation": "setAgentAutoEnterIdle",
      "kind": "mandatory",
      "text": "flag is mandatory",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3332
    },
    {
      "id": "setAgentAutoEnterIdle.flag.type",
      "operation": "setAgentAutoEnterIdle",
      "kind": "type",
      "text": "flag is a text (what follows a call)",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3336
    },
    {
      "id": "setAgentAutoEnterIdle.flag.min-length",
      "operation": "setAgentAutoEnterIdle",
      "kind": "min-length",
      "text": "flag has at least 1 character",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3337
    },
    {
      "id": "setAgentAutoEnterIdle.flag.max-length",
      "operation": "setAgentAutoEnterIdle",
      "kind": "max-length",
      "text": "flag has at most 5 characters",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3338
    },
    {
      "id": "setAgentAutoEnterIdle.flag.values",
      "operation": "setAgentAutoEnterIdle",
      "kind": "values",
      "text": "true in flag stands for idle state, any other for wrap-up state",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3342,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "setAgentAutoEnterIdle.Content-Type.mandatory",
      "operation": "setAgentAutoEnterIdle",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3078
    },
    {
      "id": "setAgentAutoEnterIdle.Content-Type.type",
      "operation": "setAgentAutoEnterIdle",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3081
    },
    {
      "id": "setAgentAutoEnterIdle.Content-Type.default",
      "operation": "setAgentAutoEnterIdle",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3082
    },
    {
      "id": "setAgentAutoEnterIdle.answer.status",
      "operation": "setAgentAutoEnterIdle",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1217,
      "evidence": "observed"
    },
    {
      "id": "setAgentAutoEnterIdle.answer.media-type",
      "operation": "setAgentAutoEnterIdle",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1220,
      "evidence": "inferred"
    },
    {
      "id": "setAgentAutoEnterIdle.answer.json",
      "operation": "setAgentAutoEnterIdle",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1221
    },
    {
      "id": "setAgentAutoEnterIdle.answer.message",
      "operation": "setAgentAutoEnterIdle",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 4232
    },
    {
      "id": "setAgentAutoEnterIdle.answer.retcode",
      "operation": "setAgentAutoEnterIdle",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 4236
    },
    {
      "id": "setAgentAutoEnterIdle.answer.result",
      "operation": "setAgentAutoEnterIdle",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 4242
    },
    {
      "id": "setAgentAutoEnterIdle.answer.failure",
      "operation": "setAgentAutoEnterIdle",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 4437
    },
    {
      "id": "setAgentAutoEnterIdle.codes",
      "operation": "setAgentAutoEnterIdle",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1199
    },
    {
      "id": "setAgentAutoEnterIdle.code.100-006",
      "operation": "setAgentAutoEnterIdle",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1200
    },
    {
      "id": "setAgentAutoEnterIdle.code.100-007",
      "operation": "setAgentAutoEnterIdle",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1201
    },
    {
      "id": "setAgentAutoEnterIdle.events",
      "operation": "setAgentAutoEnterIdle",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_0351",
        "edition": "2025-11-13",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1202
    },
    {
      "id": "setTalkRight.uri",
      "operation": "setTalkRight",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/settalkright",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1251
    },
    {
      "id": "setTalkRight.method",
      "operation": "setTalkRight",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1252
    },
    {
      "id": "setTalkRight.precondition.signed-in",
      "operation": "setTalkRight",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1269
    },
    {
      "id": "setTalkRight.rule.purpose",
      "operation": "setTalkRight",
      "kind": "rule",
      "text": "An agent who is signed in may set whether inbound calls are taken",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1272
    },
    {
      "id": "setTalkRight.rule.no-body",
      "operation": "setTalkRight",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1274,
      "unchecked": "it binds the client"
    },
    {
      "id": "setTalkRight.rule.log-name",
      "operation": "setTalkRight",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1277,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "setTalkRight.Guid.mandatory",
      "operation": "setTalkRight",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3056
    },
    {
      "id": "setTalkRight.agentid.mandatory",
      "operation": "setTalkRight",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3169
    },
    {
      "id": "setTalkRight.agentid.type",
      "operation": "setTalkRight",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3172
    },
    {
      "id": "setTalkRight.agentid.minimum",
      "operation": "setTalkRight",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3173
    },
    {
      "id": "setTalkRight.agentid.maximum",
      "operation": "setTalkRight",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3174
    },
    {
      "id": "setTalkRight.flag.mandatory",
      "operation": "setTalkRight",
      "kind": "mandatory",
      "text": "flag is mandatory",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3354
    },
    {
      "id": "setTalkRight.flag.type",
      "operation": "setTalkRight",
      "kind": "type",
      "text": "flag is an integer (whether inbound calls are taken)",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3357
    },
    {
      "id": "setTalkRight.flag.options",
      "operation": "setTalkRight",
      "kind": "options",
      "text": "flag is 0 or 1",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3358
    },
    {
      "id": "setTalkRight.flag.values",
      "operation": "setTalkRight",
      "kind": "values",
      "text": "0 in flag stands for taking none, 1 for taking them",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3363,
      "unchecked": "it takes a call"
    },
    {
      "id": "setTalkRight.Content-Type.mandatory",
      "operation": "setTalkRight",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3078
    },
    {
      "id": "setTalkRight.Content-Type.type",
      "operation": "setTalkRight",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3081
    },
    {
      "id": "setTalkRight.Content-Type.default",
      "operation": "setTalkRight",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3082
    },
    {
      "id": "setTalkRight.answer.status",
      "operation": "setTalkRight",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1303,
      "evidence": "observed"
    },
    {
      "id": "setTalkRight.answer.media-type",
      "operation": "setTalkRight",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1306,
      "evidence": "inferred"
    },
    {
      "id": "setTalkRight.answer.json",
      "operation": "setTalkRight",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1307
    },
    {
      "id": "setTalkRight.answer.message",
      "operation": "setTalkRight",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 4232
    },
    {
      "id": "setTalkRight.answer.retcode",
      "operation": "setTalkRight",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 4236
    },
    {
      "id": "setTalkRight.answer.result",
      "operation": "setTalkRight",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 4242,
      "evidence": "inferred"
    },
    {
      "id": "setTalkRight.answer.failure",
      "operation": "setTalkRight",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 4465
    },
    {
      "id": "setTalkRight.codes",
      "operation": "setTalkRight",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1280,
      "evidence": "inferred"
    },
    {
      "id": "setTalkRight.code.000-002",
      "operation": "setTalkRight",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1281,
      "evidence": "inferred"
    },
    {
      "id": "setTalkRight.code.100-006",
      "operation": "setTalkRight",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1282,
      "evidence": "inferred"
    },
    {
      "id": "setTalkRight.code.100-007",
      "operation": "setTalkRight",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1283,
      "evidence": "inferred"
    },
    {
      "id": "setTalkRight.events",
      "operation": "setTalkRight",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_0356",
        "edition": "2025-11-13",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1292,
      "evidence": "inferred"
    },
    {
      "id": "setCustomState.uri",
      "operation": "setCustomState",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/setcustomstate",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1330
    },
    {
      "id": "setCustomState.method",
      "operation": "setCustomState",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1331
    },
    {
      "id": "setCustomState.precondition.signed-in",
      "operation": "setCustomState",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1348
    },
    {
      "id": "setCustomState.rule.purpose",
      "operation": "setCustomState",
      "kind": "rule",
      "text": "An agent who is signed in may set a state of the own",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1351
    },
    {
      "id": "setCustomState.rule.no-body",
      "operation": "setCustomState",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1353,
      "unchecked": "it binds the client"
    },
    {
      "id": "setCustomState.rule.log-name",
      "operation": "setCustomState",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1356,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "setCustomState.rule.meaning-of-the-business",
      "operation": "setCustomState",
      "kind": "rule",
      "text": "What a number stands for is up to the business that sets it",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1359,
      "unchecked": "it leaves the gateway nothing to keep"
    },
    {
      "id": "setCustomState.rule.result-of-a-query",
      "operation": "setCustomState",
      "kind": "rule",
      "text": "The page calls the result that of a successful query, where other commands call it reserved; its example is empty",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1362,
      "unchecked": "the page does not say what it would hold"
    },
    {
      "id": "setCustomState.Guid.mandatory",
      "operation": "setCustomState",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3056
    },
    {
      "id": "setCustomState.agentid.mandatory",
      "operation": "setCustomState",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3169
    },
    {
      "id": "setCustomState.agentid.type",
      "operation": "setCustomState",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3172
    },
    {
      "id": "setCustomState.agentid.minimum",
      "operation": "setCustomState",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3173
    },
    {
      "id": "setCustomState.agentid.maximum",
      "operation": "setCustomState",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3174
    },
    {
      "id": "setCustomState.customstate.mandatory",
      "operation": "setCustomState",
      "kind": "mandatory",
      "text": "customstate is mandatory",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3375
    },
    {
      "id": "setCustomState.customstate.type",
      "operation": "setCustomState",
      "kind": "type",
      "text": "customstate is an integer (the agent's own state)",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3378
    },
    {
      "id": "setCustomState.customstate.minimum",
      "operation": "setCustomState",
      "kind": "minimum",
      "text": "customstate is at least 0",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3379
    },
    {
      "id": "setCustomState.customstate.maximum",
      "operation": "setCustomState",
      "kind": "maximum",
      "text": "customstate is at most 65534",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3380
    },
    {
      "id": "setCustomState.Content-Type.mandatory",
      "operation": "setCustomState",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3078
    },
    {
      "id": "setCustomState.Content-Type.type",
      "operation": "setCustomState",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3081
    },
    {
      "id": "setCustomState.Content-Type.default",
      "operation": "setCustomState",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 3082
    },
    {
      "id": "setCustomState.answer.status",
      "operation": "setCustomState",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1385,
      "evidence": "observed"
    },
    {
      "id": "setCustomState.answer.media-type",
      "operation": "setCustomState",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1388,
      "evidence": "inferred"
    },
    {
      "id": "setCustomState.answer.json",
      "operation": "setCustomState",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1389
    },
    {
      "id": "setCustomState.answer.message",
      "operation": "setCustomState",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 4232
    },
    {
      "id": "setCustomState.answer.retcode",
      "operation": "setCustomState",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 4236
    },
    {
      "id": "setCustomState.answer.result",
      "operation": "setCustomState",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 4242
    },
    {
      "id": "setCustomState.answer.failure",
      "operation": "setCustomState",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 4493
    },
    {
      "id": "setCustomState.codes",
      "operation": "setCustomState",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 000-003, 100-006 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1365
    },
    {
      "id": "setCustomState.code.000-002",
      "operation": "setCustomState",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1366
    },
    {
      "id": "setCustomState.code.000-003",
      "operation": "setCustomState",
      "kind": "code",
      "text": "Refuses with 000-003 when the interface may not be called; most likely the Guid is no longer valid",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1367
    },
    {
      "id": "setCustomState.code.100-006",
      "operation": "setCustomState",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1368
    },
    {
      "id": "setCustomState.code.100-009",
      "operation": "setCustomState",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1369
    },
    {
      "id": "setCustomState.events",
      "operation": "setCustomState",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_0361",
        "edition": "2025-11-13",
        "title": "Customizing Status by an Agent"
      },
      "line": 1370
    },
    {
      "id": "queryCustomState.uri",
      "operation": "queryCustomState",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/querycustomstate",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1421,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.method",
      "operation": "queryCustomState",
      "kind": "method",
      "text": "Is called with GET and with no other method",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1422,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.precondition.signed-in",
      "operation": "queryCustomState",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1438,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.rule.purpose",
      "operation": "queryCustomState",
      "kind": "rule",
      "text": "An agent who is signed in may query the state of the own",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1441,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.rule.no-body",
      "operation": "queryCustomState",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1443,
      "evidence": "inferred",
      "unchecked": "it binds the client"
    },
    {
      "id": "queryCustomState.rule.log-name",
      "operation": "queryCustomState",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1446,
      "evidence": "inferred",
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "queryCustomState.Guid.mandatory",
      "operation": "queryCustomState",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 3056,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.agentid.mandatory",
      "operation": "queryCustomState",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 3169,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.agentid.type",
      "operation": "queryCustomState",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 3172,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.agentid.minimum",
      "operation": "queryCustomState",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 3173,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.agentid.maximum",
      "operation": "queryCustomState",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 3174,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.Content-Type.mandatory",
      "operation": "queryCustomState",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 3078,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.Content-Type.type",
      "operation": "queryCustomState",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 3081,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.Content-Type.default",
      "operation": "queryCustomState",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 3082,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.answer.status",
      "operation": "queryCustomState",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1460,
      "evidence": "observed"
    },
    {
      "id": "queryCustomState.answer.media-type",
      "operation": "queryCustomState",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1463,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.answer.json",
      "operation": "queryCustomState",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1464,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.answer.message",
      "operation": "queryCustomState",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 4530,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.answer.retcode",
      "operation": "queryCustomState",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 4534,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.answer.result",
      "operation": "queryCustomState",
      "kind": "answer-field",
      "text": "result is an object (where the state is; the table of the page has it in the row of the message), always there in a success",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 4540,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.answer.result.agentcustomstate",
      "operation": "queryCustomState",
      "kind": "answer-field",
      "text": "result.agentcustomstate is a text (the state that was set, as text; \"65535\", which cannot be set, presumably while there is none), always there in result",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 4546,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.answer.failure",
      "operation": "queryCustomState",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 4552,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.codes",
      "operation": "queryCustomState",
      "kind": "codes",
      "text": "Refuses with no codes but 000-003, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1449,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.code.000-003",
      "operation": "queryCustomState",
      "kind": "code",
      "text": "Refuses with 000-003 when the interface may not be called; most likely the Guid is no longer valid",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1450,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.code.100-006",
      "operation": "queryCustomState",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1451,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.code.100-007",
      "operation": "queryCustomState",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1452,
      "evidence": "inferred"
    },
    {
      "id": "queryCustomState.events",
      "operation": "queryCustomState",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 1455,
      "evidence": "inferred"
    },
    {
      "id": "cancelSetCustomState.uri",
      "operation": "cancelSetCustomState",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/cancelsetcustomstate",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1495
    },
    {
      "id": "cancelSetCustomState.method",
      "operation": "cancelSetCustomState",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1496
    },
    {
      "id": "cancelSetCustomState.precondition.signed-in",
      "operation": "cancelSetCustomState",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1513
    },
    {
      "id": "cancelSetCustomState.precondition.custom-state",
      "operation": "cancelSetCustomState",
      "kind": "precondition",
      "text": "A state of the own is set",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1515,
      "unchecked": "what comes of it otherwise is not stated"
    },
    {
      "id": "cancelSetCustomState.rule.purpose",
      "operation": "cancelSetCustomState",
      "kind": "rule",
      "text": "An agent who has set a state of the own may take it back",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1520
    },
    {
      "id": "cancelSetCustomState.rule.no-body",
      "operation": "cancelSetCustomState",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1522,
      "unchecked": "it binds the client"
    },
    {
      "id": "cancelSetCustomState.rule.log-name",
      "operation": "cancelSetCustomState",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1525,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "cancelSetCustomState.Guid.mandatory",
      "operation": "cancelSetCustomState",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3056
    },
    {
      "id": "cancelSetCustomState.agentid.mandatory",
      "operation": "cancelSetCustomState",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3169
    },
    {
      "id": "cancelSetCustomState.agentid.type",
      "operation": "cancelSetCustomState",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3172
    },
    {
      "id": "cancelSetCustomState.agentid.minimum",
      "operation": "cancelSetCustomState",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3173
    },
    {
      "id": "cancelSetCustomState.agentid.maximum",
      "operation": "cancelSetCustomState",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3174
    },
    {
      "id": "cancelSetCustomState.Content-Type.mandatory",
      "operation": "cancelSetCustomState",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3078
    },
    {
      "id": "cancelSetCustomState.Content-Type.type",
      "operation": "cancelSetCustomState",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3081
    },
    {
      "id": "cancelSetCustomState.Content-Type.default",
      "operation": "cancelSetCustomState",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3082
    },
    {
      "id": "cancelSetCustomState.answer.status",
      "operation": "cancelSetCustomState",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1547,
      "evidence": "observed"
    },
    {
      "id": "cancelSetCustomState.answer.media-type",
      "operation": "cancelSetCustomState",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1550,
      "evidence": "inferred"
    },
    {
      "id": "cancelSetCustomState.answer.json",
      "operation": "cancelSetCustomState",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1551
    },
    {
      "id": "cancelSetCustomState.answer.message",
      "operation": "cancelSetCustomState",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 4232
    },
    {
      "id": "cancelSetCustomState.answer.retcode",
      "operation": "cancelSetCustomState",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 4236
    },
    {
      "id": "cancelSetCustomState.answer.result",
      "operation": "cancelSetCustomState",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 4242
    },
    {
      "id": "cancelSetCustomState.answer.failure",
      "operation": "cancelSetCustomState",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 4580
    },
    {
      "id": "cancelSetCustomState.codes",
      "operation": "cancelSetCustomState",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1528,
      "evidence": "inferred"
    },
    {
      "id": "cancelSetCustomState.code.100-006",
      "operation": "cancelSetCustomState",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1529,
      "evidence": "inferred"
    },
    {
      "id": "cancelSetCustomState.code.100-009",
      "operation": "cancelSetCustomState",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1530,
      "evidence": "inferred"
    },
    {
      "id": "cancelSetCustomState.events",
      "operation": "cancelSetCustomState",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_0363",
        "edition": "2025-11-13",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1542,
      "evidence": "inferred"
    },
    {
      "id": "getAgentStatus.uri",
      "operation": "getAgentStatus",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/agentstatus",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1574
    },
    {
      "id": "getAgentStatus.method",
      "operation": "getAgentStatus",
      "kind": "method",
      "text": "Is called with GET and with no other method",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1575
    },
    {
      "id": "getAgentStatus.precondition.signed-in",
      "operation": "getAgentStatus",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1592
    },
    {
      "id": "getAgentStatus.rule.purpose",
      "operation": "getAgentStatus",
      "kind": "rule",
      "text": "An agent who is signed in may ask for the own state",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1595
    },
    {
      "id": "getAgentStatus.rule.no-body",
      "operation": "getAgentStatus",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1597,
      "unchecked": "it binds the client"
    },
    {
      "id": "getAgentStatus.rule.log-name",
      "operation": "getAgentStatus",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1600,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "getAgentStatus.Guid.mandatory",
      "operation": "getAgentStatus",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3056
    },
    {
      "id": "getAgentStatus.agentid.mandatory",
      "operation": "getAgentStatus",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3169
    },
    {
      "id": "getAgentStatus.agentid.type",
      "operation": "getAgentStatus",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3172
    },
    {
      "id": "getAgentStatus.agentid.minimum",
      "operation": "getAgentStatus",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3173
    },
    {
      "id": "getAgentStatus.agentid.maximum",
      "operation": "getAgentStatus",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3174
    },
    {
      "id": "getAgentStatus.Content-Type.mandatory",
      "operation": "getAgentStatus",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3078
    },
    {
      "id": "getAgentStatus.Content-Type.type",
      "operation": "getAgentStatus",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3081
    },
    {
      "id": "getAgentStatus.Content-Type.default",
      "operation": "getAgentStatus",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3082
    },
    {
      "id": "getAgentStatus.answer.status",
      "operation": "getAgentStatus",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1622,
      "evidence": "observed"
    },
    {
      "id": "getAgentStatus.answer.media-type",
      "operation": "getAgentStatus",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1625,
      "evidence": "inferred"
    },
    {
      "id": "getAgentStatus.answer.json",
      "operation": "getAgentStatus",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1626
    },
    {
      "id": "getAgentStatus.answer.message",
      "operation": "getAgentStatus",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 4666
    },
    {
      "id": "getAgentStatus.answer.retcode",
      "operation": "getAgentStatus",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 4670
    },
    {
      "id": "getAgentStatus.answer.result",
      "operation": "getAgentStatus",
      "kind": "answer-field",
      "text": "result is a list (the table of the page has an array, its example an object), always there in a success",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 4676
    },
    {
      "id": "getAgentStatus.answer.failure",
      "operation": "getAgentStatus",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 4684
    },
    {
      "id": "getAgentStatus.codes",
      "operation": "getAgentStatus",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1603
    },
    {
      "id": "getAgentStatus.code.000-002",
      "operation": "getAgentStatus",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1604
    },
    {
      "id": "getAgentStatus.code.100-006",
      "operation": "getAgentStatus",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1605,
      "evidence": "inferred"
    },
    {
      "id": "getAgentStatus.code.100-007",
      "operation": "getAgentStatus",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1606,
      "evidence": "inferred"
    },
    {
      "id": "getAgentStatus.events",
      "operation": "getAgentStatus",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_0355",
        "edition": "2025-11-13",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1617
    },
    {
      "id": "syncagentinfo.uri",
      "operation": "syncagentinfo",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/syncagentinfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1649
    },
    {
      "id": "syncagentinfo.method",
      "operation": "syncagentinfo",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1650
    },
    {
      "id": "syncagentinfo.precondition.signed-in",
      "operation": "syncagentinfo",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1668
    },
    {
      "id": "syncagentinfo.rule.purpose",
      "operation": "syncagentinfo",
      "kind": "rule",
      "text": "An agent who is signed in may ask for state and call",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1671
    },
    {
      "id": "syncagentinfo.rule.no-body",
      "operation": "syncagentinfo",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1673,
      "unchecked": "it binds the client"
    },
    {
      "id": "syncagentinfo.rule.log-name",
      "operation": "syncagentinfo",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1676,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "syncagentinfo.rule.after-refresh",
      "operation": "syncagentinfo",
      "kind": "rule",
      "text": "It is called after the page of the agent was refreshed, and not otherwise",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1679,
      "unchecked": "it binds the client"
    },
    {
      "id": "syncagentinfo.rule.clears-events",
      "operation": "syncagentinfo",
      "kind": "rule",
      "text": "The events that wait for the agent are dropped",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1682,
      "unchecked": "a poll that is held takes them before"
    },
    {
      "id": "syncagentinfo.Guid.mandatory",
      "operation": "syncagentinfo",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3056
    },
    {
      "id": "syncagentinfo.agentid.mandatory",
      "operation": "syncagentinfo",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3169
    },
    {
      "id": "syncagentinfo.agentid.type",
      "operation": "syncagentinfo",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3172
    },
    {
      "id": "syncagentinfo.agentid.minimum",
      "operation": "syncagentinfo",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3173
    },
    {
      "id": "syncagentinfo.agentid.maximum",
      "operation": "syncagentinfo",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3174
    },
    {
      "id": "syncagentinfo.Content-Type.mandatory",
      "operation": "syncagentinfo",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3078
    },
    {
      "id": "syncagentinfo.Content-Type.type",
      "operation": "syncagentinfo",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3081
    },
    {
      "id": "syncagentinfo.Content-Type.default",
      "operation": "syncagentinfo",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3082
    },
    {
      "id": "syncagentinfo.answer.status",
      "operation": "syncagentinfo",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1705,
      "evidence": "observed"
    },
    {
      "id": "syncagentinfo.answer.media-type",
      "operation": "syncagentinfo",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1708,
      "evidence": "inferred"
    },
    {
      "id": "syncagentinfo.answer.json",
      "operation": "syncagentinfo",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1709
    },
    {
      "id": "syncagentinfo.answer.message",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4958
    },
    {
      "id": "syncagentinfo.answer.retcode",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4962
    },
    {
      "id": "syncagentinfo.answer.result",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result is an object, always there in a success",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4968
    },
    {
      "id": "syncagentinfo.answer.result.callinfo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.callinfo is a text (the call as text), not always there in result",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4971
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo is an object (state and call of an agent, for a page that was refreshed), not always there in result",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4975
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.callFeature",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.callFeature is an integer 0, 6, 7, 41, 44, 45, 51, 52, 53 or -1 (kind of the call, by table 6 of the page), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4717
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.callData",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.callData is a text (data of the call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4754
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.lastState",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.lastState is an integer (state of the agent before), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4758
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.preBusy",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.preBusy is a boolean (whether the agent has asked to be busy after the call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4762
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.firsttalkingFlag",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.firsttalkingFlag is a boolean (whether it is the first talk of the call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4766
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.workNo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.workNo is a text (number of the agent), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4770
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.qcWorkNo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.qcWorkNo is a text (number of the inspector), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4774
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.callerNo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.callerNo is a text (number of the calling party), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4778
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.beginHoldTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.beginHoldTime is a text (begin of the hold in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4783
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.state",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.state is an integer 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 or 255 (state of the agent, by table 3 of cec_07_0581, which has other numbers than that of agentState), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4788
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.talkingCallfeature",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.talkingCallfeature is an integer 0, 6, 7, 41, 44, 45, 51, 52, 53 or -1 (kind of the call in which the agent talks, by table 6 of the page), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4849
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.releaseFlag",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.releaseFlag is an integer (not used), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4886
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.calledNo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.calledNo is a text (number of the called party), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4890
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.mainCallId",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.mainCallId is a text (id of the main call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4895
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.secondTalkingTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.secondTalkingTime is a text (begin of the second talk in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4899
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.preRest",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.preRest is a boolean (whether the agent has asked for a rest after the call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4904
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.recordID",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.recordID is a text (id of the recording), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4908
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.currentTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.currentTime is a text (time of the answer in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4912
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.beginTalkingTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.beginTalkingTime is a text (begin of the talk in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4917
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.partner",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.partner is a text (the other parties), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4922
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.holdCallId",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.holdCallId is a text (id of the call on hold), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4927
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.agentStateBeginTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.agentStateBeginTime is a text (begin of the state in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4931
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.curCommand",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.curCommand is an integer (the present command, by table 7 of the page, which is cut off after 7 in the copies seen: 0 none, 1 the agent hung up, 2 the agent disconnected, 3 the user hung up, 6 hold, 7 end of the hold), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4936
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.curCallId",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.curCallId is a text (id of the present call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4940
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.cmdBeginTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.cmdBeginTime is a text (begin of the command in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4944
    },
    {
      "id": "syncagentinfo.answer.failure",
      "operation": "syncagentinfo",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4978
    },
    {
      "id": "syncagentinfo.codes",
      "operation": "syncagentinfo",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1685,
      "evidence": "inferred"
    },
    {
      "id": "syncagentinfo.code.100-006",
      "operation": "syncagentinfo",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1686,
      "evidence": "inferred"
    },
    {
      "id": "syncagentinfo.code.100-007",
      "operation": "syncagentinfo",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1687,
      "evidence": "inferred"
    },
    {
      "id": "syncagentinfo.events",
      "operation": "syncagentinfo",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_0359",
        "edition": "2025-11-13",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1700,
      "evidence": "inferred"
    },
    {
      "id": "sendNoteletEx.uri",
      "operation": "sendNoteletEx",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/sendnoteletex",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1732
    },
    {
      "id": "sendNoteletEx.method",
      "operation": "sendNoteletEx",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1733
    },
    {
      "id": "sendNoteletEx.precondition.signed-in",
      "operation": "sendNoteletEx",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1750
    },
    {
      "id": "sendNoteletEx.rule.purpose",
      "operation": "sendNoteletEx",
      "kind": "rule",
      "text": "An agent who is signed in may send a note",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1753
    },
    {
      "id": "sendNoteletEx.rule.log-name",
      "operation": "sendNoteletEx",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1755,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "sendNoteletEx.Guid.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 3056
    },
    {
      "id": "sendNoteletEx.agentid.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 3169
    },
    {
      "id": "sendNoteletEx.agentid.type",
      "operation": "sendNoteletEx",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 3172
    },
    {
      "id": "sendNoteletEx.agentid.minimum",
      "operation": "sendNoteletEx",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 3173
    },
    {
      "id": "sendNoteletEx.agentid.maximum",
      "operation": "sendNoteletEx",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 3174
    },
    {
      "id": "sendNoteletEx.Content-Type.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 3078
    },
    {
      "id": "sendNoteletEx.Content-Type.type",
      "operation": "sendNoteletEx",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 3081
    },
    {
      "id": "sendNoteletEx.Content-Type.default",
      "operation": "sendNoteletEx",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 3082
    },
    {
      "id": "sendNoteletEx.body.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "The request has a body",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1773
    },
    {
      "id": "sendNoteletEx.body.type",
      "operation": "sendNoteletEx",
      "kind": "type",
      "text": "The body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1775
    },
    {
      "id": "sendNoteletEx.body.agentIds.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "agentIds is mandatory",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 5011
    },
    {
      "id": "sendNoteletEx.body.agentIds.type",
      "operation": "sendNoteletEx",
      "kind": "type",
      "text": "agentIds is a list (numbers of the agents whom the note is for)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 5015
    },
    {
      "id": "sendNoteletEx.body.agentIds.max-items",
      "operation": "sendNoteletEx",
      "kind": "max-items",
      "text": "agentIds has at most 100 entries",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 5016,
      "unchecked": "it would take a hundred agents"
    },
    {
      "id": "sendNoteletEx.body.content.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "content is mandatory",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 5012
    },
    {
      "id": "sendNoteletEx.body.content.type",
      "operation": "sendNoteletEx",
      "kind": "type",
      "text": "content is a text (the note; may be empty)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 5025
    },
    {
      "id": "sendNoteletEx.body.content.max-length",
      "operation": "sendNoteletEx",
      "kind": "max-length",
      "text": "content has at most 1023 characters",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 5026
    },
    {
      "id": "sendNoteletEx.answer.status",
      "operation": "sendNoteletEx",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1782,
      "evidence": "observed"
    },
    {
      "id": "sendNoteletEx.answer.media-type",
      "operation": "sendNoteletEx",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1785,
      "evidence": "inferred"
    },
    {
      "id": "sendNoteletEx.answer.json",
      "operation": "sendNoteletEx",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1786
    },
    {
      "id": "sendNoteletEx.answer.message",
      "operation": "sendNoteletEx",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 5041
    },
    {
      "id": "sendNoteletEx.answer.retcode",
      "operation": "sendNoteletEx",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 5045
    },
    {
      "id": "sendNoteletEx.answer.result",
      "operation": "sendNoteletEx",
      "kind": "answer-field",
      "text": "result is an object or null (null after a success), not always there in a success",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 5051
    },
    {
      "id": "sendNoteletEx.answer.failure",
      "operation": "sendNoteletEx",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 5057
    },
    {
      "id": "sendNoteletEx.codes",
      "operation": "sendNoteletEx",
      "kind": "codes",
      "text": "Refuses with no codes but 100-001, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1758
    },
    {
      "id": "sendNoteletEx.code.100-001",
      "operation": "sendNoteletEx",
      "kind": "code",
      "text": "Refuses with 100-001 when a sign-in parameter is empty or not valid",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1759
    },
    {
      "id": "sendNoteletEx.code.100-006",
      "operation": "sendNoteletEx",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1760
    },
    {
      "id": "sendNoteletEx.code.100-007",
      "operation": "sendNoteletEx",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1761
    },
    {
      "id": "sendNoteletEx.events",
      "operation": "sendNoteletEx",
      "kind": "events",
      "text": "Triggers no event but AgentOther_Note, and none for who calls",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1764
    },
    {
      "id": "sendNoteletEx.event.AgentOther_Note",
      "operation": "sendNoteletEx",
      "kind": "event",
      "text": "AgentOther_Note comes after every success (it comes to those whom the note is for)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-11-13",
        "title": "Sending Notes"
      },
      "line": 1765,
      "unchecked": "it comes to others"
    },
    {
      "id": "modifyAccountPwdEx.uri",
      "operation": "modifyAccountPwdEx",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/modifyaccountpwdex",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1820
    },
    {
      "id": "modifyAccountPwdEx.method",
      "operation": "modifyAccountPwdEx",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1821
    },
    {
      "id": "modifyAccountPwdEx.precondition.signed-in",
      "operation": "modifyAccountPwdEx",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1839
    },
    {
      "id": "modifyAccountPwdEx.rule.purpose",
      "operation": "modifyAccountPwdEx",
      "kind": "rule",
      "text": "An agent who is signed in may change the own password",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1842,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.rule.log-name",
      "operation": "modifyAccountPwdEx",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1845,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "modifyAccountPwdEx.rule.password-rules",
      "operation": "modifyAccountPwdEx",
      "kind": "rule",
      "text": "A new password has no long run of one character, no three characters of the number of the agent in a row, three of four kinds of characters, and is none of the last five",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1848,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.rule.not-with-aicc",
      "operation": "modifyAccountPwdEx",
      "kind": "rule",
      "text": "It is not for sites with the AICC workbench, to which passwords are not handed on",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1851,
      "unchecked": "which workbench a site has is not seen from outside"
    },
    {
      "id": "modifyAccountPwdEx.Guid.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 3056
    },
    {
      "id": "modifyAccountPwdEx.agentid.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 3169
    },
    {
      "id": "modifyAccountPwdEx.agentid.type",
      "operation": "modifyAccountPwdEx",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 3172
    },
    {
      "id": "modifyAccountPwdEx.agentid.minimum",
      "operation": "modifyAccountPwdEx",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 3173
    },
    {
      "id": "modifyAccountPwdEx.agentid.maximum",
      "operation": "modifyAccountPwdEx",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 3174
    },
    {
      "id": "modifyAccountPwdEx.Content-Type.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 3078
    },
    {
      "id": "modifyAccountPwdEx.Content-Type.type",
      "operation": "modifyAccountPwdEx",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 3081
    },
    {
      "id": "modifyAccountPwdEx.Content-Type.default",
      "operation": "modifyAccountPwdEx",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 3082
    },
    {
      "id": "modifyAccountPwdEx.body.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "The request has a body",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1868
    },
    {
      "id": "modifyAccountPwdEx.body.type",
      "operation": "modifyAccountPwdEx",
      "kind": "type",
      "text": "The body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1870
    },
    {
      "id": "modifyAccountPwdEx.body.oldPassword.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "oldPassword is mandatory",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 5091,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.body.oldPassword.type",
      "operation": "modifyAccountPwdEx",
      "kind": "type",
      "text": "oldPassword is a text (the present password)",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 5095
    },
    {
      "id": "modifyAccountPwdEx.body.oldPassword.max-length",
      "operation": "modifyAccountPwdEx",
      "kind": "max-length",
      "text": "oldPassword has at most 32 characters",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 5097,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.body.newPassword.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "newPassword is mandatory",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 5092,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.body.newPassword.type",
      "operation": "modifyAccountPwdEx",
      "kind": "type",
      "text": "newPassword is a text (the password from now on)",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 5104
    },
    {
      "id": "modifyAccountPwdEx.body.newPassword.min-length",
      "operation": "modifyAccountPwdEx",
      "kind": "min-length",
      "text": "newPassword has at least 8 characters",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 5106,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.body.newPassword.max-length",
      "operation": "modifyAccountPwdEx",
      "kind": "max-length",
      "text": "newPassword has at most 32 characters",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 5107,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.answer.status",
      "operation": "modifyAccountPwdEx",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1877,
      "evidence": "observed"
    },
    {
      "id": "modifyAccountPwdEx.answer.media-type",
      "operation": "modifyAccountPwdEx",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1880,
      "evidence": "inferred"
    },
    {
      "id": "modifyAccountPwdEx.answer.json",
      "operation": "modifyAccountPwdEx",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1881
    },
    {
      "id": "modifyAccountPwdEx.answer.message",
      "operation": "modifyAccountPwdEx",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 4232
    },
    {
      "id": "modifyAccountPwdEx.answer.retcode",
      "operation": "modifyAccountPwdEx",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 4236
    },
    {
      "id": "modifyAccountPwdEx.answer.result",
      "operation": "modifyAccountPwdEx",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 4242
    },
    {
      "id": "modifyAccountPwdEx.answer.failure",
      "operation": "modifyAccountPwdEx",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 5118
    },
    {
      "id": "modifyAccountPwdEx.codes",
      "operation": "modifyAccountPwdEx",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1854
    },
    {
      "id": "modifyAccountPwdEx.code.000-002",
      "operation": "modifyAccountPwdEx",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1855
    },
    {
      "id": "modifyAccountPwdEx.code.100-006",
      "operation": "modifyAccountPwdEx",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1856
    },
    {
      "id": "modifyAccountPwdEx.code.100-007",
      "operation": "modifyAccountPwdEx",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1857
    },
    {
      "id": "modifyAccountPwdEx.events",
      "operation": "modifyAccountPwdEx",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_0350",
        "edition": "2025-11-13",
        "title": "Changing the Password (Extended)"
      },
      "line": 1858
    },
    {
      "id": "sayBusy.uri",
      "operation": "sayBusy",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/saybusy",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1912
    },
    {
      "id": "sayBusy.method",
      "operation": "sayBusy",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1913
    },
    {
      "id": "sayBusy.precondition.signed-in",
      "operation": "sayBusy",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1930
    },
    {
      "id": "sayBusy.rule.purpose",
      "operation": "sayBusy",
      "kind": "rule",
      "text": "An agent who is signed in may be busy",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1933
    },
    {
      "id": "sayBusy.rule.no-body",
      "operation": "sayBusy",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1935,
      "unchecked": "it binds the client"
    },
    {
      "id": "sayBusy.rule.log-name",
      "operation": "sayBusy",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1938,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "sayBusy.rule.after-the-call",
      "operation": "sayBusy",
      "kind": "rule",
      "text": "An agent who asks for it during a call or in wrap-up is busy when that is over",
      "source": {
        "page": "vendor demo clients",
        "edition": "2019"
      },
      "line": 1941,
      "evidence": "observed",
      "unchecked": "it takes a call"
    },
    {
      "id": "sayBusy.Guid.mandatory",
      "operation": "sayBusy",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3056
    },
    {
      "id": "sayBusy.agentid.mandatory",
      "operation": "sayBusy",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3169
    },
    {
      "id": "sayBusy.agentid.type",
      "operation": "sayBusy",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3172
    },
    {
      "id": "sayBusy.agentid.minimum",
      "operation": "sayBusy",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3173
    },
    {
      "id": "sayBusy.agentid.maximum",
      "operation": "sayBusy",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3174
    },
    {
      "id": "sayBusy.reason.optional",
      "operation": "sayBusy",
      "kind": "optional",
      "text": "reason may be left out",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3390
    },
    {
      "id": "sayBusy.reason.type",
      "operation": "sayBusy",
      "kind": "type",
      "text": "reason is an integer (why the agent is busy)",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3393
    },
    {
      "id": "sayBusy.reason.options",
      "operation": "sayBusy",
      "kind": "options",
      "text": "reason is 0 or 200 to 250",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3394
    },
    {
      "id": "sayBusy.reason.values",
      "operation": "sayBusy",
      "kind": "values",
      "text": "0 in reason stands for no reason",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3400,
      "unchecked": "no answer tells the reason"
    },
    {
      "id": "sayBusy.reason.mandatory-when",
      "operation": "sayBusy",
      "kind": "mandatory-when",
      "text": "reason is mandatory when the agent is busy and asks for it again",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3404
    },
    {
      "id": "sayBusy.prolong.optional",
      "operation": "sayBusy",
      "kind": "optional",
      "text": "prolong may be left out",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3412
    },
    {
      "id": "sayBusy.prolong.type",
      "operation": "sayBusy",
      "kind": "type",
      "text": "prolong is a boolean (whether the reason is set anew for an agent who is busy already)",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3415
    },
    {
      "id": "sayBusy.prolong.options",
      "operation": "sayBusy",
      "kind": "options",
      "text": "prolong is true or false",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3415
    },
    {
      "id": "sayBusy.prolong.default",
      "operation": "sayBusy",
      "kind": "default",
      "text": "prolong is false by default",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3416,
      "unchecked": "an agent who is not busy becomes so either way"
    },
    {
      "id": "sayBusy.prolong.values",
      "operation": "sayBusy",
      "kind": "values",
      "text": "true in prolong stands for setting the reason anew",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3418,
      "unchecked": "no answer tells the reason"
    },
    {
      "id": "sayBusy.prolong.mandatory-when",
      "operation": "sayBusy",
      "kind": "mandatory-when",
      "text": "prolong is mandatory when the agent is busy and asks for it again",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3423
    },
    {
      "id": "sayBusy.Content-Type.mandatory",
      "operation": "sayBusy",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3078
    },
    {
      "id": "sayBusy.Content-Type.type",
      "operation": "sayBusy",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3081
    },
    {
      "id": "sayBusy.Content-Type.default",
      "operation": "sayBusy",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 3082
    },
    {
      "id": "sayBusy.answer.status",
      "operation": "sayBusy",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1981,
      "evidence": "observed"
    },
    {
      "id": "sayBusy.answer.media-type",
      "operation": "sayBusy",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1984,
      "evidence": "inferred"
    },
    {
      "id": "sayBusy.answer.json",
      "operation": "sayBusy",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1985
    },
    {
      "id": "sayBusy.answer.message",
      "operation": "sayBusy",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 4232
    },
    {
      "id": "sayBusy.answer.retcode",
      "operation": "sayBusy",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 4236
    },
    {
      "id": "sayBusy.answer.result",
      "operation": "sayBusy",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 4242
    },
    {
      "id": "sayBusy.answer.failure",
      "operation": "sayBusy",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 5146
    },
    {
      "id": "sayBusy.codes",
      "operation": "sayBusy",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1948
    },
    {
      "id": "sayBusy.code.000-002",
      "operation": "sayBusy",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1949
    },
    {
      "id": "sayBusy.code.100-006",
      "operation": "sayBusy",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1950
    },
    {
      "id": "sayBusy.code.100-007",
      "operation": "sayBusy",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1951
    },
    {
      "id": "sayBusy.code.100-009",
      "operation": "sayBusy",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1952
    },
    {
      "id": "sayBusy.events",
      "operation": "sayBusy",
      "kind": "events",
      "text": "Triggers no event but AgentState_SetNotReady_Success, once and for this agent",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1953
    },
    {
      "id": "sayBusy.event.AgentState_SetNotReady_Success",
      "operation": "sayBusy",
      "kind": "event",
      "text": "AgentState_SetNotReady_Success comes after every success",
      "source": {
        "page": "cec_07_13461",
        "edition": "2025-11-13",
        "title": "Setting Busy"
      },
      "line": 1954
    },
    {
      "id": "cancelBusy.uri",
      "operation": "cancelBusy",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/cancelbusy",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2020
    },
    {
      "id": "cancelBusy.method",
      "operation": "cancelBusy",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2021
    },
    {
      "id": "cancelBusy.precondition.signed-in",
      "operation": "cancelBusy",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2038
    },
    {
      "id": "cancelBusy.precondition.busy",
      "operation": "cancelBusy",
      "kind": "precondition",
      "text": "The agent is busy",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2040,
      "unchecked": "what comes of it otherwise is not stated"
    },
    {
      "id": "cancelBusy.rule.purpose",
      "operation": "cancelBusy",
      "kind": "rule",
      "text": "An agent who is busy may be so no longer",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2045
    },
    {
      "id": "cancelBusy.rule.no-body",
      "operation": "cancelBusy",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2047,
      "unchecked": "it binds the client"
    },
    {
      "id": "cancelBusy.rule.log-name",
      "operation": "cancelBusy",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2050,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "cancelBusy.Guid.mandatory",
      "operation": "cancelBusy",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 3056
    },
    {
      "id": "cancelBusy.agentid.mandatory",
      "operation": "cancelBusy",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 3169
    },
    {
      "id": "cancelBusy.agentid.type",
      "operation": "cancelBusy",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 3172
    },
    {
      "id": "cancelBusy.agentid.minimum",
      "operation": "cancelBusy",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 3173
    },
    {
      "id": "cancelBusy.agentid.maximum",
      "operation": "cancelBusy",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 3174
    },
    {
      "id": "cancelBusy.Content-Type.mandatory",
      "operation": "cancelBusy",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 3078
    },
    {
      "id": "cancelBusy.Content-Type.type",
      "operation": "cancelBusy",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 3081
    },
    {
      "id": "cancelBusy.Content-Type.default",
      "operation": "cancelBusy",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 3082
    },
    {
      "id": "cancelBusy.answer.status",
      "operation": "cancelBusy",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2072,
      "evidence": "observed"
    },
    {
      "id": "cancelBusy.answer.media-type",
      "operation": "cancelBusy",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2075,
      "evidence": "inferred"
    },
    {
      "id": "cancelBusy.answer.json",
      "operation": "cancelBusy",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2076
    },
    {
      "id": "cancelBusy.answer.message",
      "operation": "cancelBusy",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 4232
    },
    {
      "id": "cancelBusy.answer.retcode",
      "operation": "cancelBusy",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 4236
    },
    {
      "id": "cancelBusy.answer.result",
      "operation": "cancelBusy",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 4242,
      "evidence": "inferred"
    },
    {
      "id": "cancelBusy.answer.failure",
      "operation": "cancelBusy",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 5175
    },
    {
      "id": "cancelBusy.codes",
      "operation": "cancelBusy",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2053,
      "evidence": "inferred"
    },
    {
      "id": "cancelBusy.code.100-006",
      "operation": "cancelBusy",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2054,
      "evidence": "inferred"
    },
    {
      "id": "cancelBusy.code.100-007",
      "operation": "cancelBusy",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2055,
      "evidence": "inferred"
    },
    {
      "id": "cancelBusy.code.100-009",
      "operation": "cancelBusy",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2056,
      "evidence": "inferred"
    },
    {
      "id": "cancelBusy.events",
      "operation": "cancelBusy",
      "kind": "events",
      "text": "Triggers no event but AgentState_CancelNotReady_Success, once and for this agent",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2057,
      "evidence": "inferred"
    },
    {
      "id": "cancelBusy.event.AgentState_CancelNotReady_Success",
      "operation": "cancelBusy",
      "kind": "event",
      "text": "AgentState_CancelNotReady_Success comes after every success",
      "source": {
        "page": "cec_07_13472",
        "edition": "2025-11-13",
        "title": "Canceling the Busy State"
      },
      "line": 2058,
      "evidence": "inferred"
    },
    {
      "id": "sayFree.uri",
      "operation": "sayFree",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/sayfree",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2110
    },
    {
      "id": "sayFree.method",
      "operation": "sayFree",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2111
    },
    {
      "id": "sayFree.precondition.signed-in",
      "operation": "sayFree",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2128
    },
    {
      "id": "sayFree.rule.purpose",
      "operation": "sayFree",
      "kind": "rule",
      "text": "An agent who is signed in may be idle",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2131
    },
    {
      "id": "sayFree.rule.no-body",
      "operation": "sayFree",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2133,
      "unchecked": "it binds the client"
    },
    {
      "id": "sayFree.rule.log-name",
      "operation": "sayFree",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2136,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "sayFree.Guid.mandatory",
      "operation": "sayFree",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 3056
    },
    {
      "id": "sayFree.agentid.mandatory",
      "operation": "sayFree",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 3169
    },
    {
      "id": "sayFree.agentid.type",
      "operation": "sayFree",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 3172
    },
    {
      "id": "sayFree.agentid.minimum",
      "operation": "sayFree",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 3173
    },
    {
      "id": "sayFree.agentid.maximum",
      "operation": "sayFree",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 3174
    },
    {
      "id": "sayFree.Content-Type.mandatory",
      "operation": "sayFree",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 3078
    },
    {
      "id": "sayFree.Content-Type.type",
      "operation": "sayFree",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 3081
    },
    {
      "id": "sayFree.Content-Type.default",
      "operation": "sayFree",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 3082
    },
    {
      "id": "sayFree.answer.status",
      "operation": "sayFree",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2169,
      "evidence": "observed"
    },
    {
      "id": "sayFree.answer.media-type",
      "operation": "sayFree",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2172,
      "evidence": "inferred"
    },
    {
      "id": "sayFree.answer.json",
      "operation": "sayFree",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2173
    },
    {
      "id": "sayFree.answer.message",
      "operation": "sayFree",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 4232
    },
    {
      "id": "sayFree.answer.retcode",
      "operation": "sayFree",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 4236
    },
    {
      "id": "sayFree.answer.result",
      "operation": "sayFree",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 4242
    },
    {
      "id": "sayFree.answer.failure",
      "operation": "sayFree",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 5204
    },
    {
      "id": "sayFree.codes",
      "operation": "sayFree",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2139
    },
    {
      "id": "sayFree.code.100-006",
      "operation": "sayFree",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2140
    },
    {
      "id": "sayFree.code.100-007",
      "operation": "sayFree",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2141
    },
    {
      "id": "sayFree.code.100-009",
      "operation": "sayFree",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2142
    },
    {
      "id": "sayFree.events",
      "operation": "sayFree",
      "kind": "events",
      "text": "Triggers no event but AgentState_CancelNotReady_Success and AgentState_CancelWork_Success, in this order, each once at most and for this agent",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2143
    },
    {
      "id": "sayFree.event.AgentState_CancelNotReady_Success",
      "operation": "sayFree",
      "kind": "event",
      "text": "AgentState_CancelNotReady_Success comes after every success in the state busy and in no other",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2144
    },
    {
      "id": "sayFree.event.AgentState_CancelWork_Success",
      "operation": "sayFree",
      "kind": "event",
      "text": "AgentState_CancelWork_Success comes after every success in the state wrap-up and in no other",
      "source": {
        "page": "cec_07_1345",
        "edition": "2025-11-13",
        "title": "Setting Idle"
      },
      "line": 2148
    },
    {
      "id": "sayWork.uri",
      "operation": "sayWork",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/work",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2208
    },
    {
      "id": "sayWork.method",
      "operation": "sayWork",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2209
    },
    {
      "id": "sayWork.precondition.signed-in",
      "operation": "sayWork",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2226
    },
    {
      "id": "sayWork.rule.purpose",
      "operation": "sayWork",
      "kind": "rule",
      "text": "An agent who is signed in may enter the work state",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2229
    },
    {
      "id": "sayWork.rule.no-body",
      "operation": "sayWork",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2231,
      "unchecked": "it binds the client"
    },
    {
      "id": "sayWork.rule.log-name",
      "operation": "sayWork",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2234,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "sayWork.Guid.mandatory",
      "operation": "sayWork",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 3056
    },
    {
      "id": "sayWork.agentid.mandatory",
      "operation": "sayWork",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 3169
    },
    {
      "id": "sayWork.agentid.type",
      "operation": "sayWork",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 3172
    },
    {
      "id": "sayWork.agentid.minimum",
      "operation": "sayWork",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 3173
    },
    {
      "id": "sayWork.agentid.maximum",
      "operation": "sayWork",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 3174
    },
    {
      "id": "sayWork.Content-Type.mandatory",
      "operation": "sayWork",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 3078
    },
    {
      "id": "sayWork.Content-Type.type",
      "operation": "sayWork",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 3081
    },
    {
      "id": "sayWork.Content-Type.default",
      "operation": "sayWork",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 3082
    },
    {
      "id": "sayWork.answer.status",
      "operation": "sayWork",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2272,
      "evidence": "observed"
    },
    {
      "id": "sayWork.answer.media-type",
      "operation": "sayWork",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2275,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.answer.json",
      "operation": "sayWork",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2276
    },
    {
      "id": "sayWork.answer.message",
      "operation": "sayWork",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 4232
    },
    {
      "id": "sayWork.answer.retcode",
      "operation": "sayWork",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 4236
    },
    {
      "id": "sayWork.answer.result",
      "operation": "sayWork",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 4242
    },
    {
      "id": "sayWork.answer.failure",
      "operation": "sayWork",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 5233
    },
    {
      "id": "sayWork.codes",
      "operation": "sayWork",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2237,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.code.100-006",
      "operation": "sayWork",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2238,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.code.100-007",
      "operation": "sayWork",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2239,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.code.100-009",
      "operation": "sayWork",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2240,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.events",
      "operation": "sayWork",
      "kind": "events",
      "text": "Triggers no event but AgentState_SetWork_Success, once and for this agent",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2253,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.event.AgentState_SetWork_Success",
      "operation": "sayWork",
      "kind": "event",
      "text": "AgentState_SetWork_Success comes after every success",
      "source": {
        "page": "cec_07_13512",
        "edition": "2025-11-13",
        "title": "Entering the Work State"
      },
      "line": 2254,
      "evidence": "inferred"
    },
    {
      "id": "cancelWork.uri",
      "operation": "cancelWork",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/cancelwork",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2301
    },
    {
      "id": "cancelWork.method",
      "operation": "cancelWork",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2302
    },
    {
      "id": "cancelWork.precondition.signed-in",
      "operation": "cancelWork",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2319
    },
    {
      "id": "cancelWork.precondition.at-work",
      "operation": "cancelWork",
      "kind": "precondition",
      "text": "The agent is in the work state",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2321,
      "unchecked": "what comes of it otherwise is not stated"
    },
    {
      "id": "cancelWork.rule.purpose",
      "operation": "cancelWork",
      "kind": "rule",
      "text": "An agent who is in the work state may leave it",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2326
    },
    {
      "id": "cancelWork.rule.no-body",
      "operation": "cancelWork",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2328,
      "unchecked": "it binds the client"
    },
    {
      "id": "cancelWork.rule.log-name",
      "operation": "cancelWork",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2331,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "cancelWork.Guid.mandatory",
      "operation": "cancelWork",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 3056
    },
    {
      "id": "cancelWork.agentid.mandatory",
      "operation": "cancelWork",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 3169
    },
    {
      "id": "cancelWork.agentid.type",
      "operation": "cancelWork",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 3172
    },
    {
      "id": "cancelWork.agentid.minimum",
      "operation": "cancelWork",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 3173
    },
    {
      "id": "cancelWork.agentid.maximum",
      "operation": "cancelWork",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 3174
    },
    {
      "id": "cancelWork.Content-Type.mandatory",
      "operation": "cancelWork",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 3078
    },
    {
      "id": "cancelWork.Content-Type.type",
      "operation": "cancelWork",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 3081
    },
    {
      "id": "cancelWork.Content-Type.default",
      "operation": "cancelWork",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 3082
    },
    {
      "id": "cancelWork.answer.status",
      "operation": "cancelWork",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2353,
      "evidence": "observed"
    },
    {
      "id": "cancelWork.answer.media-type",
      "operation": "cancelWork",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2356,
      "evidence": "inferred"
    },
    {
      "id": "cancelWork.answer.json",
      "operation": "cancelWork",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2357
    },
    {
      "id": "cancelWork.answer.message",
      "operation": "cancelWork",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 4232
    },
    {
      "id": "cancelWork.answer.retcode",
      "operation": "cancelWork",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 4236
    },
    {
      "id": "cancelWork.answer.result",
      "operation": "cancelWork",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 4242,
      "evidence": "inferred"
    },
    {
      "id": "cancelWork.answer.failure",
      "operation": "cancelWork",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 5262
    },
    {
      "id": "cancelWork.codes",
      "operation": "cancelWork",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2334,
      "evidence": "inferred"
    },
    {
      "id": "cancelWork.code.100-006",
      "operation": "cancelWork",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2335,
      "evidence": "inferred"
    },
    {
      "id": "cancelWork.code.100-007",
      "operation": "cancelWork",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2336,
      "evidence": "inferred"
    },
    {
      "id": "cancelWork.code.100-009",
      "operation": "cancelWork",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2337,
      "evidence": "inferred"
    },
    {
      "id": "cancelWork.events",
      "operation": "cancelWork",
      "kind": "events",
      "text": "Triggers no event but AgentState_CancelWork_Success, once and for this agent",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2338,
      "evidence": "inferred"
    },
    {
      "id": "cancelWork.event.AgentState_CancelWork_Success",
      "operation": "cancelWork",
      "kind": "event",
      "text": "AgentState_CancelWork_Success comes after every success",
      "source": {
        "page": "cec_07_13522",
        "edition": "2025-11-13",
        "title": "Quitting the Work State"
      },
      "line": 2339,
      "evidence": "inferred"
    },
    {
      "id": "rest.uri",
      "operation": "rest",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/rest/{time}/{restcause}",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2391
    },
    {
      "id": "rest.method",
      "operation": "rest",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2392
    },
    {
      "id": "rest.precondition.signed-in",
      "operation": "rest",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2409
    },
    {
      "id": "rest.rule.purpose",
      "operation": "rest",
      "kind": "rule",
      "text": "An agent who is signed in may ask for rest, and rests once it is granted",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2412
    },
    {
      "id": "rest.rule.no-body",
      "operation": "rest",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2414,
      "unchecked": "it binds the client"
    },
    {
      "id": "rest.rule.log-name",
      "operation": "rest",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2417,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "rest.rule.configured-cause",
      "operation": "rest",
      "kind": "rule",
      "text": "The cause codes of a rest are those configured on the platform",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2420,
      "unchecked": "what is configured on the platform is not seen from outside"
    },
    {
      "id": "rest.rule.prolong-when-resting",
      "operation": "rest",
      "kind": "rule",
      "text": "An agent in the rest state has to send prolong to set the rest again",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2423
    },
    {
      "id": "rest.rule.accepted-is-not-granted",
      "operation": "rest",
      "kind": "rule",
      "text": "Only the event AgentState_SetRest_Success proves that the rest has begun",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12"
      },
      "line": 2425
    },
    {
      "id": "rest.rule.after-the-call",
      "operation": "rest",
      "kind": "rule",
      "text": "An agent who asks for rest during a call or in wrap-up rests when that is over",
      "source": {
        "page": "vendor demo clients",
        "edition": "2019"
      },
      "line": 2430,
      "evidence": "observed",
      "unchecked": "it takes a call"
    },
    {
      "id": "rest.Guid.mandatory",
      "operation": "rest",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3056
    },
    {
      "id": "rest.agentid.mandatory",
      "operation": "rest",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3169
    },
    {
      "id": "rest.agentid.type",
      "operation": "rest",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3172
    },
    {
      "id": "rest.agentid.minimum",
      "operation": "rest",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3173
    },
    {
      "id": "rest.agentid.maximum",
      "operation": "rest",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3174
    },
    {
      "id": "rest.time.mandatory",
      "operation": "rest",
      "kind": "mandatory",
      "text": "time is mandatory",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3431
    },
    {
      "id": "rest.time.type",
      "operation": "rest",
      "kind": "type",
      "text": "time is an integer (how long the rest lasts, in seconds)",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3434
    },
    {
      "id": "rest.time.minimum",
      "operation": "rest",
      "kind": "minimum",
      "text": "time is at least 1 (seconds)",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3436
    },
    {
      "id": "rest.time.maximum",
      "operation": "rest",
      "kind": "maximum",
      "text": "time is at most 86399 (seconds)",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3437
    },
    {
      "id": "rest.restcause.mandatory",
      "operation": "rest",
      "kind": "mandatory",
      "text": "restcause is mandatory",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3448
    },
    {
      "id": "rest.restcause.type",
      "operation": "rest",
      "kind": "type",
      "text": "restcause is an integer (cause code of the rest, one of those configured on the platform)",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3451
    },
    {
      "id": "rest.restcause.minimum",
      "operation": "rest",
      "kind": "minimum",
      "text": "restcause is at least 0",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3453
    },
    {
      "id": "rest.restcause.maximum",
      "operation": "rest",
      "kind": "maximum",
      "text": "restcause is at most 255",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3454
    },
    {
      "id": "rest.restcause.values",
      "operation": "rest",
      "kind": "values",
      "text": "0 in restcause stands for no cause code",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3457,
      "unchecked": "no answer tells the cause of a rest"
    },
    {
      "id": "rest.prolong.optional",
      "operation": "rest",
      "kind": "optional",
      "text": "prolong may be left out",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3468
    },
    {
      "id": "rest.prolong.type",
      "operation": "rest",
      "kind": "type",
      "text": "prolong is a boolean (whether the reason for the rest is set anew for an agent who is resting already)",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3473
    },
    {
      "id": "rest.prolong.options",
      "operation": "rest",
      "kind": "options",
      "text": "prolong is true or false",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3473
    },
    {
      "id": "rest.prolong.default",
      "operation": "rest",
      "kind": "default",
      "text": "prolong is false by default",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3474,
      "unchecked": "an agent who is not resting rests either way"
    },
    {
      "id": "rest.prolong.values",
      "operation": "rest",
      "kind": "values",
      "text": "true in prolong stands for setting the reason of the rest anew",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3476,
      "unchecked": "no answer tells the reason of a rest"
    },
    {
      "id": "rest.prolong.mandatory-when",
      "operation": "rest",
      "kind": "mandatory-when",
      "text": "prolong is mandatory when the agent is in the rest state and asks for rest again",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3481
    },
    {
      "id": "rest.Content-Type.mandatory",
      "operation": "rest",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3078
    },
    {
      "id": "rest.Content-Type.type",
      "operation": "rest",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3081
    },
    {
      "id": "rest.Content-Type.default",
      "operation": "rest",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 3082
    },
    {
      "id": "rest.answer.status",
      "operation": "rest",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2481,
      "evidence": "observed"
    },
    {
      "id": "rest.answer.media-type",
      "operation": "rest",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2484,
      "evidence": "inferred"
    },
    {
      "id": "rest.answer.json",
      "operation": "rest",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2485
    },
    {
      "id": "rest.answer.message",
      "operation": "rest",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 4232
    },
    {
      "id": "rest.answer.retcode",
      "operation": "rest",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 4236
    },
    {
      "id": "rest.answer.result",
      "operation": "rest",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 4242
    },
    {
      "id": "rest.answer.failure",
      "operation": "rest",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 5291
    },
    {
      "id": "rest.codes",
      "operation": "rest",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2437
    },
    {
      "id": "rest.code.100-006",
      "operation": "rest",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2438
    },
    {
      "id": "rest.code.100-007",
      "operation": "rest",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2439
    },
    {
      "id": "rest.code.100-009",
      "operation": "rest",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2440
    },
    {
      "id": "rest.events",
      "operation": "rest",
      "kind": "events",
      "text": "Triggers no event but AgentState_SetRest_Success and AgentState_Rest_Timeout, in this order, each once and for this agent",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2441
    },
    {
      "id": "rest.event.AgentState_SetRest_Success",
      "operation": "rest",
      "kind": "event",
      "text": "AgentState_SetRest_Success comes after every success",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2442
    },
    {
      "id": "rest.event.AgentState_Rest_Timeout",
      "operation": "rest",
      "kind": "event",
      "text": "AgentState_Rest_Timeout comes after every success, as many seconds later as time says",
      "source": {
        "page": "cec_07_13482",
        "edition": "2025-12-12",
        "title": "Applying for Rest"
      },
      "line": 2444
    },
    {
      "id": "cancelRest.uri",
      "operation": "cancelRest",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/cancelrest",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2520
    },
    {
      "id": "cancelRest.method",
      "operation": "cancelRest",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2521
    },
    {
      "id": "cancelRest.precondition.signed-in",
      "operation": "cancelRest",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2538
    },
    {
      "id": "cancelRest.precondition.resting",
      "operation": "cancelRest",
      "kind": "precondition",
      "text": "The agent is resting",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2540,
      "unchecked": "what comes of it otherwise is not stated"
    },
    {
      "id": "cancelRest.rule.purpose",
      "operation": "cancelRest",
      "kind": "rule",
      "text": "An agent who is resting may end the rest",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2545
    },
    {
      "id": "cancelRest.rule.no-body",
      "operation": "cancelRest",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2547,
      "unchecked": "it binds the client"
    },
    {
      "id": "cancelRest.rule.log-name",
      "operation": "cancelRest",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2550,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "cancelRest.Guid.mandatory",
      "operation": "cancelRest",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 3056
    },
    {
      "id": "cancelRest.agentid.mandatory",
      "operation": "cancelRest",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 3169
    },
    {
      "id": "cancelRest.agentid.type",
      "operation": "cancelRest",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 3172
    },
    {
      "id": "cancelRest.agentid.minimum",
      "operation": "cancelRest",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 3173
    },
    {
      "id": "cancelRest.agentid.maximum",
      "operation": "cancelRest",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 3174
    },
    {
      "id": "cancelRest.Content-Type.mandatory",
      "operation": "cancelRest",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 3078
    },
    {
      "id": "cancelRest.Content-Type.type",
      "operation": "cancelRest",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 3081
    },
    {
      "id": "cancelRest.Content-Type.default",
      "operation": "cancelRest",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 3082
    },
    {
      "id": "cancelRest.answer.status",
      "operation": "cancelRest",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2585,
      "evidence": "observed"
    },
    {
      "id": "cancelRest.answer.media-type",
      "operation": "cancelRest",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2588,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.answer.json",
      "operation": "cancelRest",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2589
    },
    {
      "id": "cancelRest.answer.message",
      "operation": "cancelRest",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 4232
    },
    {
      "id": "cancelRest.answer.retcode",
      "operation": "cancelRest",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 4236
    },
    {
      "id": "cancelRest.answer.result",
      "operation": "cancelRest",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 4242
    },
    {
      "id": "cancelRest.answer.failure",
      "operation": "cancelRest",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 5320
    },
    {
      "id": "cancelRest.codes",
      "operation": "cancelRest",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2553,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.code.100-006",
      "operation": "cancelRest",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2554,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.code.100-007",
      "operation": "cancelRest",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2555,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.code.100-009",
      "operation": "cancelRest",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2556,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.events",
      "operation": "cancelRest",
      "kind": "events",
      "text": "Triggers no event but AgentState_CancelRest_Success, once and for this agent",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2569,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.event.AgentState_CancelRest_Success",
      "operation": "cancelRest",
      "kind": "event",
      "text": "AgentState_CancelRest_Success comes after every success",
      "source": {
        "page": "cec_07_13492",
        "edition": "2025-11-13",
        "title": "Canceling Rest"
      },
      "line": 2570,
      "evidence": "inferred"
    },
    {
      "id": "getAgentEvent.uri",
      "operation": "getAgentEvent",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/agentevent/{agentid}",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2614
    },
    {
      "id": "getAgentEvent.method",
      "operation": "getAgentEvent",
      "kind": "method",
      "text": "Is called with GET and with no other method",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2615
    },
    {
      "id": "getAgentEvent.precondition.signed-in",
      "operation": "getAgentEvent",
      "kind": "precondition",
      "text": "The agent is signed in; polling stops with the sign-out",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2640
    },
    {
      "id": "getAgentEvent.precondition.not-pushed",
      "operation": "getAgentEvent",
      "kind": "precondition",
      "text": "The sign-in did not ask for events to be pushed",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2642,
      "unchecked": "the sign-in to the platform has no field to ask for it with"
    },
    {
      "id": "getAgentEvent.rule.purpose",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "An agent who is signed in gets the own events by it",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2646
    },
    {
      "id": "getAgentEvent.rule.no-body",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2648,
      "unchecked": "it binds the client"
    },
    {
      "id": "getAgentEvent.rule.log-name",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2651,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "getAgentEvent.rule.one-event-per-answer",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "An answer carries one event at most",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2654
    },
    {
      "id": "getAgentEvent.rule.spacing",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "The next poll follows 200 to 500 ms after an answer",
      "source": {
        "page": "cec_05_1404",
        "edition": "2024"
      },
      "line": 2656,
      "unchecked": "it binds the client"
    },
    {
      "id": "getAgentEvent.rule.longer-than-a-switch-over",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "The gateway holds a poll for longer than a switch-over after a disaster takes, or polls fail and the Guid expires",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13"
      },
      "line": 2662,
      "unchecked": "how the server is set is not seen from outside"
    },
    {
      "id": "getAgentEvent.rule.poll-or-be-signed-out",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "An agent who is not polled for within two minutes of signing in is signed out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24"
      },
      "line": 2668,
      "unchecked": "it would take two minutes"
    },
    {
      "id": "getAgentEvent.Guid.mandatory",
      "operation": "getAgentEvent",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3056
    },
    {
      "id": "getAgentEvent.agentid.mandatory",
      "operation": "getAgentEvent",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3489
    },
    {
      "id": "getAgentEvent.agentid.type",
      "operation": "getAgentEvent",
      "kind": "type",
      "text": "agentid is an integer (number of the signed-in agent)",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3492
    },
    {
      "id": "getAgentEvent.calldata.optional",
      "operation": "getAgentEvent",
      "kind": "optional",
      "text": "calldata may be left out",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3503
    },
    {
      "id": "getAgentEvent.calldata.type",
      "operation": "getAgentEvent",
      "kind": "type",
      "text": "calldata is a text (call data, for a call bar that is being refreshed)",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3506
    },
    {
      "id": "getAgentEvent.Content-Type.mandatory",
      "operation": "getAgentEvent",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3078
    },
    {
      "id": "getAgentEvent.Content-Type.type",
      "operation": "getAgentEvent",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3081
    },
    {
      "id": "getAgentEvent.Content-Type.default",
      "operation": "getAgentEvent",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3082
    },
    {
      "id": "getAgentEvent.answer.status",
      "operation": "getAgentEvent",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2710,
      "evidence": "observed"
    },
    {
      "id": "getAgentEvent.answer.media-type",
      "operation": "getAgentEvent",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2716,
      "evidence": "inferred"
    },
    {
      "id": "getAgentEvent.answer.json",
      "operation": "getAgentEvent",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2717
    },
    {
      "id": "getAgentEvent.answer.message",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5388
    },
    {
      "id": "getAgentEvent.answer.retcode",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5392
    },
    {
      "id": "getAgentEvent.answer.event",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "event is an object or null (something that happened to one agent), not always there in a success",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5398
    },
    {
      "id": "getAgentEvent.answer.event.eventType",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "event.eventType is a text (name of the event), always there in event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5359
    },
    {
      "id": "getAgentEvent.answer.event.workNo",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "event.workNo is a text (number of the agent), always there in event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5363
    },
    {
      "id": "getAgentEvent.answer.event.content",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "event.content is an object, a text or null (details of the event), always there in event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5367
    },
    {
      "id": "getAgentEvent.answer.event.eventGenTime",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "event.eventGenTime is anything (time of the event in milliseconds since 1970), not always there in event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5375,
      "evidence": "observed"
    },
    {
      "id": "getAgentEvent.answer.failure",
      "operation": "getAgentEvent",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5400
    },
    {
      "id": "getAgentEvent.answer.Set-GUID",
      "operation": "getAgentEvent",
      "kind": "header",
      "text": "An answer brings a renewed Guid in the header Set-GUID, behind the =, and has no such header otherwise",
      "source": {
        "page": "cec_07_0005",
        "edition": "2025-11-13"
      },
      "line": 5797
    },
    {
      "id": "getAgentEvent.codes",
      "operation": "getAgentEvent",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2684,
      "evidence": "observed"
    },
    {
      "id": "getAgentEvent.code.100-006",
      "operation": "getAgentEvent",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2685,
      "evidence": "observed"
    },
    {
      "id": "getAgentEvent.events",
      "operation": "getAgentEvent",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2696
    },
    {
      "id": "getAgentEvent.held",
      "operation": "getAgentEvent",
      "kind": "held",
      "text": "An answer comes as soon as there is an event, and after 10 seconds without one",
      "source": {
        "page": "cec_07_1274",
        "edition": "2025-11-13",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2634
    },
    {
      "id": "getAgentEvent.unpolled",
      "operation": "getAgentEvent",
      "kind": "unpolled",
      "text": "An agent who is not polled for during 120 seconds is signed out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24"
      },
      "line": 2635,
      "unchecked": "it would take two minutes"
    },
    {
      "id": "getAgentEvent.spacing",
      "operation": "getAgentEvent",
      "kind": "spacing",
      "text": "The next poll follows 200 to 500 milliseconds after an answer",
      "source": {
        "page": "cec_05_1404",
        "edition": "2024"
      },
      "line": 2636,
      "unchecked": "it binds the client"
    },
    {
      "id": "getAgentEvent.auth.renewal",
      "operation": "getAgentEvent",
      "kind": "authentication",
      "text": "Under dynamic authentication (AUTHMODE = 2) an answer brings a new Guid every 60 seconds",
      "source": {
        "page": "cec_07_0005",
        "edition": "2025-11-13"
      },
      "line": 3065
    },
    {
      "id": "getAgentEvent.auth.validity",
      "operation": "getAgentEvent",
      "kind": "authentication",
      "text": "Under dynamic authentication (AUTHMODE = 2) a Guid is valid for 120 seconds",
      "source": {
        "page": "cec_07_0005",
        "edition": "2025-11-13"
      },
      "line": 3066
    },
    {
      "id": "forceLogoutWithReason.uri",
      "operation": "forceLogoutWithReason",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/forcelogoutwithreason/{reason}",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2740
    },
    {
      "id": "forceLogoutWithReason.method",
      "operation": "forceLogoutWithReason",
      "kind": "method",
      "text": "Is called with DELETE and with no other method",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2741
    },
    {
      "id": "forceLogoutWithReason.precondition.signed-in",
      "operation": "forceLogoutWithReason",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2759
    },
    {
      "id": "forceLogoutWithReason.rule.purpose",
      "operation": "forceLogoutWithReason",
      "kind": "rule",
      "text": "A sign-out by force that succeeds ends the session, so that no command of the agent is taken any more",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2762
    },
    {
      "id": "forceLogoutWithReason.rule.no-body",
      "operation": "forceLogoutWithReason",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2764,
      "unchecked": "it binds the client"
    },
    {
      "id": "forceLogoutWithReason.rule.log-name",
      "operation": "forceLogoutWithReason",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2767,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "forceLogoutWithReason.Guid.mandatory",
      "operation": "forceLogoutWithReason",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3056
    },
    {
      "id": "forceLogoutWithReason.agentid.mandatory",
      "operation": "forceLogoutWithReason",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3169
    },
    {
      "id": "forceLogoutWithReason.agentid.type",
      "operation": "forceLogoutWithReason",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3172
    },
    {
      "id": "forceLogoutWithReason.agentid.minimum",
      "operation": "forceLogoutWithReason",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3173
    },
    {
      "id": "forceLogoutWithReason.agentid.maximum",
      "operation": "forceLogoutWithReason",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3174
    },
    {
      "id": "forceLogoutWithReason.reason.mandatory",
      "operation": "forceLogoutWithReason",
      "kind": "mandatory",
      "text": "reason is mandatory",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3516
    },
    {
      "id": "forceLogoutWithReason.reason.type",
      "operation": "forceLogoutWithReason",
      "kind": "type",
      "text": "reason is an integer (why the agent is signed out)",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3519
    },
    {
      "id": "forceLogoutWithReason.reason.minimum",
      "operation": "forceLogoutWithReason",
      "kind": "minimum",
      "text": "reason is at least 1",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3520
    },
    {
      "id": "forceLogoutWithReason.reason.maximum",
      "operation": "forceLogoutWithReason",
      "kind": "maximum",
      "text": "reason is at most 255",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3521
    },
    {
      "id": "forceLogoutWithReason.Content-Type.mandatory",
      "operation": "forceLogoutWithReason",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3078
    },
    {
      "id": "forceLogoutWithReason.Content-Type.type",
      "operation": "forceLogoutWithReason",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3081
    },
    {
      "id": "forceLogoutWithReason.Content-Type.default",
      "operation": "forceLogoutWithReason",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3082
    },
    {
      "id": "forceLogoutWithReason.answer.status",
      "operation": "forceLogoutWithReason",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2800,
      "evidence": "observed"
    },
    {
      "id": "forceLogoutWithReason.answer.media-type",
      "operation": "forceLogoutWithReason",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2803,
      "evidence": "inferred"
    },
    {
      "id": "forceLogoutWithReason.answer.json",
      "operation": "forceLogoutWithReason",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2804
    },
    {
      "id": "forceLogoutWithReason.answer.message",
      "operation": "forceLogoutWithReason",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 4013
    },
    {
      "id": "forceLogoutWithReason.answer.retcode",
      "operation": "forceLogoutWithReason",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 4017
    },
    {
      "id": "forceLogoutWithReason.answer.failure",
      "operation": "forceLogoutWithReason",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 5427
    },
    {
      "id": "forceLogoutWithReason.codes",
      "operation": "forceLogoutWithReason",
      "kind": "codes",
      "text": "Refuses with no codes but 100-005, 100-006, 100-007 and 100-008, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2770
    },
    {
      "id": "forceLogoutWithReason.code.100-005",
      "operation": "forceLogoutWithReason",
      "kind": "code",
      "text": "Refuses with 100-005 when a sign-out parameter is not valid",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2771
    },
    {
      "id": "forceLogoutWithReason.code.100-006",
      "operation": "forceLogoutWithReason",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2772,
      "evidence": "inferred"
    },
    {
      "id": "forceLogoutWithReason.code.100-007",
      "operation": "forceLogoutWithReason",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2773,
      "evidence": "inferred"
    },
    {
      "id": "forceLogoutWithReason.code.100-008",
      "operation": "forceLogoutWithReason",
      "kind": "code",
      "text": "Refuses with 100-008 when the agent has signed out already",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2774,
      "evidence": "inferred"
    },
    {
      "id": "forceLogoutWithReason.events",
      "operation": "forceLogoutWithReason",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_0354",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2786
    },
    {
      "id": "forceLogout.uri",
      "operation": "forceLogout",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/forcelogout",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2831
    },
    {
      "id": "forceLogout.method",
      "operation": "forceLogout",
      "kind": "method",
      "text": "Is called with DELETE and with no other method",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2832
    },
    {
      "id": "forceLogout.precondition.signed-in",
      "operation": "forceLogout",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2850
    },
    {
      "id": "forceLogout.rule.purpose",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "A sign-out by force that succeeds ends the session, so that no command of the agent is taken any more",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2853
    },
    {
      "id": "forceLogout.rule.no-body",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2855,
      "unchecked": "it binds the client"
    },
    {
      "id": "forceLogout.rule.log-name",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2858,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "forceLogout.rule.releases-the-call",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "An agent who is talking or answering is signed out, and the call is released",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2861,
      "unchecked": "it takes a call"
    },
    {
      "id": "forceLogout.rule.nothing-afterwards",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "No operation is called after the sign-out",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13"
      },
      "line": 2864,
      "unchecked": "it binds the client"
    },
    {
      "id": "forceLogout.rule.sign-in-and-sign-out-do-not-overlap",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2870,
      "unchecked": "it binds the client"
    },
    {
      "id": "forceLogout.Guid.mandatory",
      "operation": "forceLogout",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 3056
    },
    {
      "id": "forceLogout.agentid.mandatory",
      "operation": "forceLogout",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 3169
    },
    {
      "id": "forceLogout.agentid.type",
      "operation": "forceLogout",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 3172
    },
    {
      "id": "forceLogout.agentid.minimum",
      "operation": "forceLogout",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 3173
    },
    {
      "id": "forceLogout.agentid.maximum",
      "operation": "forceLogout",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 3174
    },
    {
      "id": "forceLogout.Content-Type.mandatory",
      "operation": "forceLogout",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 3078
    },
    {
      "id": "forceLogout.Content-Type.type",
      "operation": "forceLogout",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 3081
    },
    {
      "id": "forceLogout.Content-Type.default",
      "operation": "forceLogout",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 3082
    },
    {
      "id": "forceLogout.answer.status",
      "operation": "forceLogout",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2906,
      "evidence": "observed"
    },
    {
      "id": "forceLogout.answer.media-type",
      "operation": "forceLogout",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2909,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.answer.json",
      "operation": "forceLogout",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2910
    },
    {
      "id": "forceLogout.answer.message",
      "operation": "forceLogout",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 4013
    },
    {
      "id": "forceLogout.answer.retcode",
      "operation": "forceLogout",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 4017
    },
    {
      "id": "forceLogout.answer.failure",
      "operation": "forceLogout",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 5457
    },
    {
      "id": "forceLogout.codes",
      "operation": "forceLogout",
      "kind": "codes",
      "text": "Refuses with no codes but 100-005, 100-006, 100-007 and 100-008, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2873,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.code.100-005",
      "operation": "forceLogout",
      "kind": "code",
      "text": "Refuses with 100-005 when a sign-out parameter is not valid",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2874,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.code.100-006",
      "operation": "forceLogout",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2875,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.code.100-007",
      "operation": "forceLogout",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2876,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.code.100-008",
      "operation": "forceLogout",
      "kind": "code",
      "text": "Refuses with 100-008 when the agent has signed out already",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2877,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.events",
      "operation": "forceLogout",
      "kind": "events",
      "text": "Triggers no event but AgentOther_ShutdownService, once at most and for this agent",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2890,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.event.AgentOther_ShutdownService",
      "operation": "forceLogout",
      "kind": "event",
      "text": "AgentOther_ShutdownService comes after some successes (not every sign-out brings the event; where it comes, the agent is signed out for certain)",
      "source": {
        "page": "cec_07_0353",
        "edition": "2025-11-13",
        "title": "Forcibly Signing Out"
      },
      "line": 2891,
      "evidence": "inferred"
    },
    {
      "id": "logout.uri",
      "operation": "logout",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/logout",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2937
    },
    {
      "id": "logout.method",
      "operation": "logout",
      "kind": "method",
      "text": "Is called with DELETE and with no other method",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2938
    },
    {
      "id": "logout.precondition.signed-in",
      "operation": "logout",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2956
    },
    {
      "id": "logout.rule.purpose",
      "operation": "logout",
      "kind": "rule",
      "text": "A sign-out that succeeds ends the session, so that no command of the agent is taken any more",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2959
    },
    {
      "id": "logout.rule.no-body",
      "operation": "logout",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2961,
      "unchecked": "it binds the client"
    },
    {
      "id": "logout.rule.log-name",
      "operation": "logout",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2964,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "logout.rule.not-while-talking-or-answering",
      "operation": "logout",
      "kind": "rule",
      "text": "An agent who is talking or answering stays signed in",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2967,
      "unchecked": "it takes a call"
    },
    {
      "id": "logout.rule.nothing-afterwards",
      "operation": "logout",
      "kind": "rule",
      "text": "No operation is called after the sign-out",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13"
      },
      "line": 2970,
      "unchecked": "it binds the client"
    },
    {
      "id": "logout.rule.sign-in-and-sign-out-do-not-overlap",
      "operation": "logout",
      "kind": "rule",
      "text": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2976,
      "unchecked": "it binds the client"
    },
    {
      "id": "logout.Guid.mandatory",
      "operation": "logout",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3056
    },
    {
      "id": "logout.agentid.mandatory",
      "operation": "logout",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3169
    },
    {
      "id": "logout.agentid.type",
      "operation": "logout",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3172
    },
    {
      "id": "logout.agentid.minimum",
      "operation": "logout",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3173
    },
    {
      "id": "logout.agentid.maximum",
      "operation": "logout",
      "kind": "maximum",
      "text": "agentid is at most 999999",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3174
    },
    {
      "id": "logout.Content-Type.mandatory",
      "operation": "logout",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3078
    },
    {
      "id": "logout.Content-Type.type",
      "operation": "logout",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3081
    },
    {
      "id": "logout.Content-Type.default",
      "operation": "logout",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3082
    },
    {
      "id": "logout.answer.status",
      "operation": "logout",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3005,
      "evidence": "observed"
    },
    {
      "id": "logout.answer.media-type",
      "operation": "logout",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3008,
      "evidence": "inferred"
    },
    {
      "id": "logout.answer.json",
      "operation": "logout",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 3009
    },
    {
      "id": "logout.answer.message",
      "operation": "logout",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 4232
    },
    {
      "id": "logout.answer.retcode",
      "operation": "logout",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 4236
    },
    {
      "id": "logout.answer.result",
      "operation": "logout",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 4242
    },
    {
      "id": "logout.answer.failure",
      "operation": "logout",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 5487
    },
    {
      "id": "logout.codes",
      "operation": "logout",
      "kind": "codes",
      "text": "Refuses with no codes but 100-005, 100-006, 100-007 and 100-008, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2979
    },
    {
      "id": "logout.code.100-005",
      "operation": "logout",
      "kind": "code",
      "text": "Refuses with 100-005 when a sign-out parameter is not valid",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2980
    },
    {
      "id": "logout.code.100-006",
      "operation": "logout",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2981
    },
    {
      "id": "logout.code.100-007",
      "operation": "logout",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2982
    },
    {
      "id": "logout.code.100-008",
      "operation": "logout",
      "kind": "code",
      "text": "Refuses with 100-008 when the agent has signed out already",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2983
    },
    {
      "id": "logout.events",
      "operation": "logout",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1219",
        "edition": "2025-11-13",
        "title": "Signing Out"
      },
      "line": 2984
    }
  ]
};
