// Written by `npm run build` from openapi/. Do not edit.

import type { Catalog } from '../src/descriptor.js';

/** Everything about the edition 2023-09-27 that code iterates over. */
export const catalog: Catalog = {
  "contract": {
    "version": "0.1.0",
    "edition": "2023-09-27"
  },
  "operations": {
    "loginEx": {
      "id": "loginEx",
      "method": "PUT",
      "path": "/onlineagent/{agentid}/loginex",
      "summary": "Sign in to the platform",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "edition": "2024-09-24",
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
            "maximum": 59999
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
                  "000-006"
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
            "maximum": 59999
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
                  "000-006"
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
        }
      ]
    },
    "updateGuid": {
      "id": "updateGuid",
      "method": "PUT",
      "path": "/onlineagent/{agentid}/updateGuid",
      "summary": "Ask for a new Guid",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
            "maximum": 59999
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
                  "000-006"
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
        "edition": "2023-09-27",
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
            "maximum": 59999
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
            "maximum": 59999
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
                  "000-006"
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
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1218",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1223",
        "edition": "2024-09-24",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1228",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1230",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1222",
        "edition": "2024-09-24",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1226",
        "edition": "2025-03-31",
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
            "maximum": 59999
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
                  "000-006"
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
        "edition": "2025-03-31",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1217",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1211",
        "edition": "2024-08-02",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1212",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1210",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1215",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1216",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1213",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "page": "cec_07_1214",
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "edition": "2023-09-27",
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
                  "000-006"
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
        "page": "cec_07_1221",
        "edition": "2024-09-24",
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
            "maximum": 59999
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
                  "000-006"
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
        }
      ]
    },
    "forceLogout": {
      "id": "forceLogout",
      "method": "DELETE",
      "path": "/onlineagent/{agentid}/forcelogout",
      "summary": "Sign out by force",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
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
            "maximum": 59999
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
                  "000-006"
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
        "edition": "2023-09-27",
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
            "maximum": 59999
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
                  "000-006"
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
        "cec_07_1430"
      ]
    },
    "000-002": {
      "meaning": "an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "000-003": {
      "meaning": "the interface may not be called; most likely the Guid is no longer valid",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "000-004": {
      "meaning": "the agent is just being moved to another server",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "000-005": {
      "meaning": "the inspecting and the inspected agent are one and the same",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "000-006": {
      "meaning": "a parameter of the message is wrong",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-001": {
      "meaning": "a sign-in parameter is empty or not valid",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-002": {
      "meaning": "the agent is signed in already; a forced sign-in may help",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-003": {
      "meaning": "a resource or provider was not available at sign-in",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-004": {
      "meaning": "user name or password is wrong",
      "cause": "account",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-005": {
      "meaning": "a sign-out parameter is not valid",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-006": {
      "meaning": "the agent is not signed in",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-007": {
      "meaning": "the operation failed inside the gateway, or its WAS could not be reached",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-008": {
      "meaning": "the agent has signed out already",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-009": {
      "meaning": "the state was not set; the agent may not have the right to it",
      "cause": "right",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-010": {
      "meaning": "the state of the agent does not allow signing out",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-011": {
      "meaning": "a parameter is not valid at sign-in",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-012": {
      "meaning": "the agent type is wrong at sign-in",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-013": {
      "meaning": "the phone number to be bound to the agent is not valid",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-014": {
      "meaning": "the phone number lies outside the configured range at sign-in",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-015": {
      "meaning": "the agent is signed in already and may not be forced out",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-016": {
      "meaning": "the IP address is not valid at sign-in",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-017": {
      "meaning": "authentication at uPortal failed",
      "cause": "account",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "100-018": {
      "meaning": "the vdnId of the sign-in is not that of voice playback",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "101-001": {
      "meaning": "the agent is in no telephone conference",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "101-002": {
      "meaning": "the agent does not chair the conference",
      "cause": "right",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "101-003": {
      "meaning": "the agent is in a conference already",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "101-004": {
      "meaning": "only an inspector may query the conferences of a VDN",
      "cause": "right",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "101-005": {
      "meaning": "the chair cannot be passed to oneself",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "101-006": {
      "meaning": "the chair cannot remove himself or herself",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "101-007": {
      "meaning": "the chair cannot leave the conference",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-001": {
      "meaning": "downloading of recordings is switched off",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-002": {
      "meaning": "the agent may neither inspect nor play recordings",
      "cause": "right",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-003": {
      "meaning": "no recording was downloaded: the file name is not valid",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-004": {
      "meaning": "no recording was downloaded: no drive is mapped",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-005": {
      "meaning": "no recording was downloaded: there is no such file",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-006": {
      "meaning": "no recording was downloaded: too little free space",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-007": {
      "meaning": "the format of the recording is not supported",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-008": {
      "meaning": "the system parameter for the recording format is missing",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-009": {
      "meaning": "the recording could not be converted",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-010": {
      "meaning": "POOL mode lacks a locationId",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "104-011": {
      "meaning": "a recording could not be deleted (configuration interfaces)",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1328"
      ]
    },
    "105-001": {
      "meaning": "Redis holds no information of the agent",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "105-002": {
      "meaning": "disaster recovery of the agent is going on",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "105-003": {
      "meaning": "disaster recovery is over already",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "105-004": {
      "meaning": "the agent could not be queued for recovery",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "105-005": {
      "meaning": "recovery took too long; the agent has to sign in again",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "105-006": {
      "meaning": "the Guid does not fit after a recovery; a new sign-in gives a new one",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "105-007": {
      "meaning": "disaster recovery is switched off; the agent has to sign in again",
      "cause": "session",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "106-001": {
      "meaning": "multimedia is switched off",
      "cause": "gateway",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "106-002": {
      "meaning": "the message to be sent is empty",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "106-003": {
      "meaning": "more than the 60 sessions that are possible were asked for",
      "cause": "parameter",
      "evidence": "documented",
      "pages": [
        "cec_07_1430"
      ]
    },
    "106-004": {
      "meaning": "the device type of a session transfer is not valid",
      "cause": "parameter",
      "evidence": "documented",
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
      "evidence": "documented",
      "pages": [
        "cec_07_1253"
      ],
      "note": "the page on rejecting calls lists the code without its meaning"
    },
    "200-038": {
      "meaning": "a call could not be rejected; what for in particular no copy of a page shows",
      "cause": "state",
      "evidence": "documented",
      "pages": [
        "cec_07_1253"
      ],
      "note": "the page on rejecting calls lists the code without its meaning"
    },
    "200-039": {
      "meaning": "a call could not be rejected; what for in particular no copy of a page shows",
      "cause": "state",
      "evidence": "documented",
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
    "completeThrough": "106-004",
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
      "900"
    ]
  },
  "errorTablePages": {
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
        "page": "cec_07_1401",
        "edition": "2023-09-27"
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
        "page": "cec_07_1402",
        "edition": "2023-09-27"
      }
    },
    "AgentOther_All_Agent_Busy": {
      "group": "other",
      "meaning": "All agents are busy.",
      "content": "null",
      "source": {
        "page": "cec_07_1403",
        "edition": "2023-09-27"
      }
    },
    "AgentOther_Note": {
      "group": "state",
      "meaning": "A note has come in.",
      "content": "null",
      "contentNote": "the page documents no content; a class of a demo client has sender, receivetime, sendername, timestring and context",
      "source": {
        "page": "cec_07_1353",
        "edition": "2023-09-27"
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
      }
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
        "page": "cec_07_1397",
        "edition": "2023-09-27"
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
        "page": "cec_07_1396",
        "edition": "2023-09-27"
      }
    },
    "AgentOther_PhoneUnknow": {
      "group": "physical phone",
      "meaning": "The state of the agent's phone is not known.",
      "content": "null",
      "source": {
        "page": "cec_07_1395",
        "edition": "2023-09-27"
      }
    },
    "AgentOther_PhoneBusy": {
      "group": "physical phone",
      "meaning": "The agent's phone cannot take a call.",
      "content": "null",
      "source": {
        "page": "cec_07_1399",
        "edition": "2023-09-27"
      }
    },
    "AgentState_Ready": {
      "group": "state",
      "meaning": "The agent is idle.",
      "content": "null",
      "source": {
        "page": "cec_07_1345",
        "edition": "2023-09-27"
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
      }
    },
    "AgentState_CancelNotReady_Success": {
      "group": "state",
      "meaning": "The agent is no longer busy, and idle.",
      "content": "null",
      "source": {
        "page": "cec_07_1347",
        "edition": "2023-09-27"
      }
    },
    "AgentState_SetRest_Success": {
      "group": "state",
      "meaning": "The rest was granted and has begun.",
      "content": "null",
      "contentNote": "the page documents no content, its example has a reason",
      "source": {
        "page": "cec_07_1348",
        "edition": "2023-09-27"
      }
    },
    "AgentState_CancelRest_Success": {
      "group": "state",
      "meaning": "The rest was ended by the agent.",
      "content": "null",
      "source": {
        "page": "cec_07_1349",
        "edition": "2023-09-27"
      }
    },
    "AgentState_Rest_Timeout": {
      "group": "state",
      "meaning": "The time asked for has passed. A reminder only, the agent goes on resting.",
      "content": "null",
      "source": {
        "page": "cec_07_1350",
        "edition": "2023-09-27"
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
      }
    },
    "AgentState_CancelWork_Success": {
      "group": "state",
      "meaning": "The agent has left the work state.",
      "content": "null",
      "source": {
        "page": "cec_07_1352",
        "edition": "2023-09-27"
      }
    },
    "AgentState_Work": {
      "group": "state",
      "meaning": "The agent is in wrap-up.",
      "content": "null",
      "source": {
        "page": "cec_07_1344",
        "edition": "2023-09-27"
      }
    },
    "AgentState_Busy": {
      "group": "state",
      "meaning": "The agent is handling a call.",
      "content": "null",
      "source": {
        "page": "cec_07_1343",
        "edition": "2023-09-27"
      }
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
      }
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
        "page": "cec_07_1356",
        "edition": "2023-09-27"
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
        }
      },
      "source": {
        "page": "cec_07_1365",
        "edition": "2023-09-27"
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
        }
      },
      "source": {
        "page": "cec_07_1366",
        "edition": "2023-09-27"
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
      },
      "evidence": "inferred"
    },
    "AgentEvent_Hold": {
      "group": "voice",
      "meaning": "The agent's call is on hold.",
      "content": "string",
      "source": {
        "page": "cec_07_1357",
        "edition": "2023-09-27"
      }
    },
    "AgentEvent_Call_Release": {
      "group": "voice",
      "meaning": "The agent has left the call.",
      "content": "string",
      "source": {
        "page": "cec_07_1363",
        "edition": "2023-09-27"
      }
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
      }
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
        "page": "cec_07_1358",
        "edition": "2023-09-27"
      }
    },
    "AgentEvent_Connect_Fail": {
      "group": "voice",
      "meaning": "A connection failed.",
      "content": "string",
      "source": {
        "page": "cec_07_1367",
        "edition": "2023-09-27"
      }
    },
    "AgentEvent_Consult_Fail": {
      "group": "voice",
      "meaning": "Internal help or consultation failed.",
      "content": "string",
      "source": {
        "page": "cec_07_1368",
        "edition": "2023-09-27"
      }
    },
    "AgentEvent_No_Answer": {
      "group": "voice",
      "meaning": "The agent did not answer in time, and the call is gone.",
      "content": "string",
      "source": {
        "page": "cec_07_1362",
        "edition": "2023-09-27"
      }
    },
    "AgentEvent_Call_Out_Fail": {
      "group": "voice",
      "meaning": "A call of the agent to the outside failed.",
      "content": "string",
      "source": {
        "page": "cec_07_1359",
        "edition": "2023-09-27"
      }
    },
    "AgentEvent_Inside_Call_Fail": {
      "group": "voice",
      "meaning": "An internal call failed.",
      "content": "string",
      "source": {
        "page": "cec_07_1361",
        "edition": "2023-09-27"
      }
    },
    "AgentEvent_ReturnFromIvr": {
      "group": "voice",
      "meaning": "A call has come back from an IVR to which it was transferred for a time.",
      "content": "string",
      "source": {
        "page": "cec_07_1370",
        "edition": "2023-09-27"
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
        "page": "cec_07_1360",
        "edition": "2023-09-27"
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
        "page": "cec_07_1369",
        "edition": "2023-09-27"
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
        "page": "cec_07_1371",
        "edition": "2023-09-27"
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
        "page": "cec_07_1372",
        "edition": "2023-09-27"
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
      }
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
        }
      },
      "source": {
        "page": "cec_07_1383",
        "edition": "2023-09-27"
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
        "page": "cec_07_1385",
        "edition": "2023-09-27"
      }
    },
    "AgentMediaEvent_Play_Succ": {
      "group": "playback",
      "meaning": "Playback succeeded.",
      "content": "null",
      "source": {
        "page": "cec_07_1386",
        "edition": "2023-09-27"
      }
    },
    "AgentMediaEvent_Play_Fail": {
      "group": "playback",
      "meaning": "Playback failed.",
      "content": "null",
      "source": {
        "page": "cec_07_1387",
        "edition": "2023-09-27"
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
        "page": "cec_07_1388",
        "edition": "2023-09-27"
      }
    },
    "AgentMediaEvent_PausePlayDone": {
      "group": "playback",
      "meaning": "Playback pauses.",
      "content": "null",
      "source": {
        "page": "cec_07_1389",
        "edition": "2023-09-27"
      }
    },
    "AgentMediaEvent_ResumePlayDone": {
      "group": "playback",
      "meaning": "Playback goes on.",
      "content": "null",
      "source": {
        "page": "cec_07_0538",
        "edition": "2025-11-13"
      },
      "evidence": "inferred"
    },
    "AgentMediaEvent_JumpPlayDone": {
      "group": "playback",
      "meaning": "Playback was wound forward or back.",
      "content": "null",
      "source": {
        "page": "cec_07_1391",
        "edition": "2023-09-27"
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
      },
      "evidence": "inferred"
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
      },
      "evidence": "inferred"
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
      },
      "evidence": "inferred"
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
        "page": "cec_07_1405",
        "edition": "2023-09-27"
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
      },
      "evidence": "inferred"
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
      },
      "evidence": "inferred"
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
        "page": "cec_07_1409",
        "edition": "2023-09-27"
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
        "page": "cec_07_1410",
        "edition": "2023-09-27"
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
        "page": "cec_07_1411",
        "edition": "2023-09-27"
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
        "page": "cec_07_1412",
        "edition": "2023-09-27"
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
        "page": "cec_07_1413",
        "edition": "2023-09-27"
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
      },
      "evidence": "inferred"
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
      }
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
      }
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
      },
      "evidence": "inferred"
    }
  },
  "statements": [
    {
      "id": "loginEx.uri",
      "operation": "loginEx",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/loginex",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 75
    },
    {
      "id": "loginEx.method",
      "operation": "loginEx",
      "kind": "method",
      "text": "Is called with PUT and with no other method",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 76
    },
    {
      "id": "loginEx.rule.purpose",
      "operation": "loginEx",
      "kind": "rule",
      "text": "A sign-in that succeeds signs the agent in, so that the commands of the agent are taken",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 98
    },
    {
      "id": "loginEx.rule.log-name",
      "operation": "loginEx",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 100,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "loginEx.rule.ccs-only",
      "operation": "loginEx",
      "kind": "rule",
      "text": "The sign-in is one to the CCS alone, which enables voice calls, and not to the media server",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 103,
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
      "line": 106,
      "unchecked": "it binds the client"
    },
    {
      "id": "loginEx.rule.no-license",
      "operation": "loginEx",
      "kind": "rule",
      "text": "The sign-in takes no license, because it leaves the media server out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 112,
      "unchecked": "licenses are not seen from outside"
    },
    {
      "id": "loginEx.rule.result-only-on-success",
      "operation": "loginEx",
      "kind": "rule",
      "text": "The result is filled after a sign-in that succeeded",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 115
    },
    {
      "id": "loginEx.rule.voice-needs-cti",
      "operation": "loginEx",
      "kind": "rule",
      "text": "Voice business needs a successful sign-in to the CTI server",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 117,
      "unchecked": "it takes a call"
    },
    {
      "id": "loginEx.rule.chat-needs-webm",
      "operation": "loginEx",
      "kind": "rule",
      "text": "Text chat needs a successful sign-in to WebM",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 120,
      "unchecked": "it takes a chat"
    },
    {
      "id": "loginEx.rule.no-mailm-yet",
      "operation": "loginEx",
      "kind": "rule",
      "text": "An agent cannot sign in to MailM at present",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 123,
      "unchecked": "the page says it of the present only"
    },
    {
      "id": "loginEx.rule.change-password-when-told",
      "operation": "loginEx",
      "kind": "rule",
      "text": "An agent whose isForceChange is \"true\" has to change the password after the sign-in",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 126,
      "unchecked": "it binds the agent"
    },
    {
      "id": "loginEx.rule.safe-passwords",
      "operation": "loginEx",
      "kind": "rule",
      "text": "The advice is to have isForceChange \"true\" and a number of days in timeRemaining, for \"false\" and an empty text are security risks",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 129,
      "unchecked": "it is advice to whoever runs the platform"
    },
    {
      "id": "loginEx.agentid.mandatory",
      "operation": "loginEx",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 2966
    },
    {
      "id": "loginEx.agentid.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 2969
    },
    {
      "id": "loginEx.agentid.minimum",
      "operation": "loginEx",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 2970
    },
    {
      "id": "loginEx.agentid.maximum",
      "operation": "loginEx",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 2971
    },
    {
      "id": "loginEx.Content-Type.mandatory",
      "operation": "loginEx",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3032
    },
    {
      "id": "loginEx.Content-Type.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3035
    },
    {
      "id": "loginEx.Content-Type.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3036
    },
    {
      "id": "loginEx.body.mandatory",
      "operation": "loginEx",
      "kind": "mandatory",
      "text": "The request has a body",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 205
    },
    {
      "id": "loginEx.body.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "The body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 207
    },
    {
      "id": "loginEx.body.password.mandatory",
      "operation": "loginEx",
      "kind": "mandatory",
      "text": "password is mandatory",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3535
    },
    {
      "id": "loginEx.body.password.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "password is a text (password of the agent; may be empty)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3538
    },
    {
      "id": "loginEx.body.password.max-length",
      "operation": "loginEx",
      "kind": "max-length",
      "text": "password has at most 32 characters",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3540
    },
    {
      "id": "loginEx.body.phonenum.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "phonenum may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3543
    },
    {
      "id": "loginEx.body.phonenum.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "phonenum is a text (phone number of the agent)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3544
    },
    {
      "id": "loginEx.body.phonenum.max-length",
      "operation": "loginEx",
      "kind": "max-length",
      "text": "phonenum has at most 24 characters",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3545
    },
    {
      "id": "loginEx.body.autoanswer.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "autoanswer may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3549
    },
    {
      "id": "loginEx.body.autoanswer.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "autoanswer is a boolean (whether calls are answered automatically)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3414
    },
    {
      "id": "loginEx.body.autoanswer.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "autoanswer is true or false",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3414
    },
    {
      "id": "loginEx.body.autoanswer.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "autoanswer is true by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3415,
      "unchecked": "it takes a call"
    },
    {
      "id": "loginEx.body.autoanswer.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in autoanswer stands for answering automatically",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3418,
      "unchecked": "it takes a call"
    },
    {
      "id": "loginEx.body.autoenteridle.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "autoenteridle may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3551
    },
    {
      "id": "loginEx.body.autoenteridle.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "autoenteridle is a boolean (whether the agent becomes idle automatically)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3424
    },
    {
      "id": "loginEx.body.autoenteridle.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "autoenteridle is true or false",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3424
    },
    {
      "id": "loginEx.body.autoenteridle.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "autoenteridle is true by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3425,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "loginEx.body.autoenteridle.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in autoenteridle stands for becoming idle automatically",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3428,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "loginEx.body.releasephone.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "releasephone may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3553
    },
    {
      "id": "loginEx.body.releasephone.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "releasephone is a boolean (whether the agent's hang-up leaves the always-off-hook state, so that the phone is on hook after the call)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3434
    },
    {
      "id": "loginEx.body.releasephone.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "releasephone is true or false",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3434
    },
    {
      "id": "loginEx.body.releasephone.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "releasephone is true by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3435,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "loginEx.body.releasephone.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in releasephone stands for the non-always-off-hook state, in which the phone is hung up after a call",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3438,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "loginEx.body.agenttype.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "agenttype may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3555
    },
    {
      "id": "loginEx.body.agenttype.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "agenttype is an integer (kind of agent that signs in)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3444
    },
    {
      "id": "loginEx.body.agenttype.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "agenttype is 4 or 11",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3445
    },
    {
      "id": "loginEx.body.agenttype.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "agenttype is 4 by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3448,
      "unchecked": "no answer tells the type of an agent"
    },
    {
      "id": "loginEx.body.agenttype.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "4 in agenttype stands for PC+phone agent, 11 for PC+phone video agent",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3450,
      "unchecked": "no answer tells the type of an agent"
    },
    {
      "id": "loginEx.body.status.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "status may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3557
    },
    {
      "id": "loginEx.body.status.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "status is an integer (state of the agent after the sign-in)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3461
    },
    {
      "id": "loginEx.body.status.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "status is 3, 4 or 5",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3462
    },
    {
      "id": "loginEx.body.status.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "status is 4 by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3466
    },
    {
      "id": "loginEx.body.status.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "3 in status stands for busy, 4 for idle, 5 for wrap-up",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3468
    },
    {
      "id": "loginEx.body.ip.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "ip may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3559
    },
    {
      "id": "loginEx.body.ip.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "ip is a text (IPv4 address of the agent)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3478
    },
    {
      "id": "loginEx.body.ip.max-length",
      "operation": "loginEx",
      "kind": "max-length",
      "text": "ip has at most 15 characters",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3479
    },
    {
      "id": "loginEx.body.ip.pattern",
      "operation": "loginEx",
      "kind": "pattern",
      "text": "ip is no IPv6 address, which always has a colon",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3480
    },
    {
      "id": "loginEx.body.ip.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "ip is \"127.0.0.1\" by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3481,
      "unchecked": "no answer tells the address of an agent"
    },
    {
      "id": "loginEx.body.entryIp.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "entryIp may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3561
    },
    {
      "id": "loginEx.body.entryIp.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "entryIp is a text (IP address of the gateway that the agent's client application connects to)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3490
    },
    {
      "id": "loginEx.body.phonelinkage.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "phonelinkage may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3563
    },
    {
      "id": "loginEx.body.phonelinkage.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "phonelinkage is a boolean (whether phone linkage, the connection to and control of a hard phone, is on)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3495
    },
    {
      "id": "loginEx.body.phonelinkage.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "phonelinkage is true or false",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3495
    },
    {
      "id": "loginEx.body.phonelinkage.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "phonelinkage is false by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3496,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "loginEx.body.phonelinkage.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in phonelinkage stands for phone linkage",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3499,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "loginEx.body.checkInWebm.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "checkInWebm may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3565
    },
    {
      "id": "loginEx.body.checkInWebm.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "checkInWebm is a boolean (whether the sign-in extends to WebM, the media server)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3566
    },
    {
      "id": "loginEx.body.checkInWebm.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "checkInWebm is true or false",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3566
    },
    {
      "id": "loginEx.body.checkInWebm.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "checkInWebm is true by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3567,
      "unchecked": "the page also says that this sign-in leaves the media server out"
    },
    {
      "id": "loginEx.body.checkInWebm.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in checkInWebm stands for a sign-in to WebM",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3570,
      "unchecked": "the page also says that this sign-in leaves the media server out"
    },
    {
      "id": "loginEx.body.checkInMailm.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "checkInMailm may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3575
    },
    {
      "id": "loginEx.body.checkInMailm.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "checkInMailm is a boolean (whether the sign-in extends to MailM)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3505
    },
    {
      "id": "loginEx.body.checkInMailm.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "checkInMailm is true or false",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3505
    },
    {
      "id": "loginEx.body.checkInMailm.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "checkInMailm is false by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3506,
      "unchecked": "MailM cannot be signed in to at present"
    },
    {
      "id": "loginEx.body.checkInMailm.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in checkInMailm stands for a sign-in to MailM",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3509,
      "unchecked": "MailM cannot be signed in to at present"
    },
    {
      "id": "loginEx.body.vcPhoneNumber.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "vcPhoneNumber may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3577
    },
    {
      "id": "loginEx.body.vcPhoneNumber.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "vcPhoneNumber is a text (VC number)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3515
    },
    {
      "id": "loginEx.body.vcPhoneNumber.max-length",
      "operation": "loginEx",
      "kind": "max-length",
      "text": "vcPhoneNumber has at most 24 characters",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3516
    },
    {
      "id": "loginEx.body.listenStatus.optional",
      "operation": "loginEx",
      "kind": "optional",
      "text": "listenStatus may be left out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3579
    },
    {
      "id": "loginEx.body.listenStatus.type",
      "operation": "loginEx",
      "kind": "type",
      "text": "listenStatus is a boolean (whether an inspector follows the agent's sign-ins and sign-outs)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3521
    },
    {
      "id": "loginEx.body.listenStatus.options",
      "operation": "loginEx",
      "kind": "options",
      "text": "listenStatus is true or false",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3521
    },
    {
      "id": "loginEx.body.listenStatus.default",
      "operation": "loginEx",
      "kind": "default",
      "text": "listenStatus is false by default",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3522,
      "unchecked": "what an inspector gets to hear is on another page"
    },
    {
      "id": "loginEx.body.listenStatus.values",
      "operation": "loginEx",
      "kind": "values",
      "text": "true in listenStatus stands for an inspector following the sign-ins and sign-outs",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3525,
      "unchecked": "what an inspector gets to hear is on another page"
    },
    {
      "id": "loginEx.answer.status",
      "operation": "loginEx",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 214,
      "evidence": "observed"
    },
    {
      "id": "loginEx.answer.media-type",
      "operation": "loginEx",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 220,
      "evidence": "inferred"
    },
    {
      "id": "loginEx.answer.json",
      "operation": "loginEx",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 221
    },
    {
      "id": "loginEx.answer.message",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3664
    },
    {
      "id": "loginEx.answer.retcode",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3668
    },
    {
      "id": "loginEx.answer.result",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result is an object (what the gateway tells about the new session), always there in a success",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3674
    },
    {
      "id": "loginEx.answer.result.vdnid",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.vdnid is a text or an integer (number of the VDN), always there in result",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3599
    },
    {
      "id": "loginEx.answer.result.workno",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.workno is a text (number of the agent), always there in result",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3605
    },
    {
      "id": "loginEx.answer.result.mediatype",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.mediatype is a text (to which servers the sign-in led; one letter each for CTI server, WebM and MailM; T stands for signed in, F for not signed in), always there in result",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3609
    },
    {
      "id": "loginEx.answer.result.loginTime",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.loginTime is a text (time of the sign-in, in milliseconds since 1970, as text), always there in result",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3623
    },
    {
      "id": "loginEx.answer.result.isForceChange",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.isForceChange is a text \"true\" or \"false\" (\"true\" if the agent has to change the password after this sign-in), always there in result",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3629
    },
    {
      "id": "loginEx.answer.result.serverName",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.serverName is a text (name of the CC-Gateway cluster that took the sign-in), always there in result",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3638
    },
    {
      "id": "loginEx.answer.result.timeRemaining",
      "operation": "loginEx",
      "kind": "answer-field",
      "text": "result.timeRemaining is a text (days that the password remains valid, as text; 0 to 180 days; an empty text stands for never expires), always there in result",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3642
    },
    {
      "id": "loginEx.answer.failure",
      "operation": "loginEx",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 3676
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
      "line": 5657,
      "evidence": "inferred"
    },
    {
      "id": "loginEx.codes",
      "operation": "loginEx",
      "kind": "codes",
      "text": "Refuses with no codes but 100-001, 100-002, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016 and 999-001, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 132
    },
    {
      "id": "loginEx.code.100-001",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-001 when a sign-in parameter is empty or not valid",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 133
    },
    {
      "id": "loginEx.code.100-002",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-002 when the agent is signed in already; a forced sign-in may help",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 134
    },
    {
      "id": "loginEx.code.100-003",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-003 when a resource or provider was not available at sign-in",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 135
    },
    {
      "id": "loginEx.code.100-004",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-004 when user name or password is wrong",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 136
    },
    {
      "id": "loginEx.code.100-007",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 137
    },
    {
      "id": "loginEx.code.100-012",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-012 when the agent type is wrong at sign-in",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 138
    },
    {
      "id": "loginEx.code.100-015",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-015 when the agent is signed in already and may not be forced out",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 139
    },
    {
      "id": "loginEx.code.100-016",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 100-016 when the IP address is not valid at sign-in",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 140
    },
    {
      "id": "loginEx.code.110-016",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 110-016 when the account is locked",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 141
    },
    {
      "id": "loginEx.code.999-001",
      "operation": "loginEx",
      "kind": "code",
      "text": "Refuses with 999-001 when the configuration file of the server has a wrong WAS address",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 142,
      "evidence": "observed"
    },
    {
      "id": "loginEx.events",
      "operation": "loginEx",
      "kind": "events",
      "text": "Triggers no event but AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success and AgentState_Work, in this order, each once at most and for this agent",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 143
    },
    {
      "id": "loginEx.event.AgentOther_InService",
      "operation": "loginEx",
      "kind": "event",
      "text": "AgentOther_InService comes after every success",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 144
    },
    {
      "id": "loginEx.event.AgentState_Ready",
      "operation": "loginEx",
      "kind": "event",
      "text": "AgentState_Ready comes after every success",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 146
    },
    {
      "id": "loginEx.event.AgentState_SetNotReady_Success",
      "operation": "loginEx",
      "kind": "event",
      "text": "AgentState_SetNotReady_Success comes after every success with status 3 and with no other",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 148
    },
    {
      "id": "loginEx.event.AgentState_Work",
      "operation": "loginEx",
      "kind": "event",
      "text": "AgentState_Work comes after every success with status 5 and with no other",
      "source": {
        "page": "cec_07_1224",
        "edition": "2023-09-27",
        "title": "Signing In to the Platform by an Agent"
      },
      "line": 153
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
      "line": 2946,
      "evidence": "inferred"
    },
    {
      "id": "login.uri",
      "operation": "login",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 277
    },
    {
      "id": "login.method",
      "operation": "login",
      "kind": "method",
      "text": "Is called with PUT and with no other method",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 278
    },
    {
      "id": "login.rule.purpose",
      "operation": "login",
      "kind": "rule",
      "text": "A sign-in that succeeds signs the agent in, so that the commands of the agent are taken",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 300
    },
    {
      "id": "login.rule.log-name",
      "operation": "login",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 302,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "login.rule.force-when-signed-in",
      "operation": "login",
      "kind": "rule",
      "text": "An agent who is refused with 100-002 may sign in by force",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 305,
      "unchecked": "it binds the client"
    },
    {
      "id": "login.rule.poll-at-once",
      "operation": "login",
      "kind": "rule",
      "text": "An agent who has signed in polls for events at once",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 308,
      "unchecked": "it binds the client"
    },
    {
      "id": "login.rule.sign-in-and-sign-out-do-not-overlap",
      "operation": "login",
      "kind": "rule",
      "text": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 311,
      "unchecked": "it binds the client"
    },
    {
      "id": "login.rule.push-mode",
      "operation": "login",
      "kind": "rule",
      "text": "Events are pushed when callBackUri and serviceToken are both there, and are polled for otherwise",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 314,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.rule.voice-needs-cti",
      "operation": "login",
      "kind": "rule",
      "text": "Voice business needs a successful sign-in to the CTI server",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 317,
      "unchecked": "it takes a call"
    },
    {
      "id": "login.rule.chat-needs-webm",
      "operation": "login",
      "kind": "rule",
      "text": "Text chat needs a successful sign-in to WebM",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 320,
      "unchecked": "it takes a chat"
    },
    {
      "id": "login.rule.no-mailm-yet",
      "operation": "login",
      "kind": "rule",
      "text": "An agent cannot sign in to MailM at present",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 323,
      "unchecked": "the page says it of the present only"
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
      "line": 326,
      "unchecked": "it takes a call"
    },
    {
      "id": "login.agentid.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 2966
    },
    {
      "id": "login.agentid.type",
      "operation": "login",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 2969
    },
    {
      "id": "login.agentid.minimum",
      "operation": "login",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 2970
    },
    {
      "id": "login.agentid.maximum",
      "operation": "login",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 2971
    },
    {
      "id": "login.Content-Type.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3032
    },
    {
      "id": "login.Content-Type.type",
      "operation": "login",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3035
    },
    {
      "id": "login.Content-Type.default",
      "operation": "login",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3036
    },
    {
      "id": "login.body.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "The request has a body",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 405
    },
    {
      "id": "login.body.type",
      "operation": "login",
      "kind": "type",
      "text": "The body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 407
    },
    {
      "id": "login.body.password.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "password is mandatory",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3742
    },
    {
      "id": "login.body.password.type",
      "operation": "login",
      "kind": "type",
      "text": "password is a text (password of the agent)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3746
    },
    {
      "id": "login.body.password.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "password has at most 32 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3748
    },
    {
      "id": "login.body.phonenum.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "phonenum is mandatory",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3743
    },
    {
      "id": "login.body.phonenum.type",
      "operation": "login",
      "kind": "type",
      "text": "phonenum is a text (number of the agent's soft phone)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3752
    },
    {
      "id": "login.body.phonenum.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "phonenum has at most 24 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3753
    },
    {
      "id": "login.body.autoanswer.optional",
      "operation": "login",
      "kind": "optional",
      "text": "autoanswer may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3757
    },
    {
      "id": "login.body.autoanswer.type",
      "operation": "login",
      "kind": "type",
      "text": "autoanswer is a boolean (whether calls are answered automatically)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3414
    },
    {
      "id": "login.body.autoanswer.options",
      "operation": "login",
      "kind": "options",
      "text": "autoanswer is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3414
    },
    {
      "id": "login.body.autoanswer.default",
      "operation": "login",
      "kind": "default",
      "text": "autoanswer is true by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3415,
      "unchecked": "it takes a call"
    },
    {
      "id": "login.body.autoanswer.values",
      "operation": "login",
      "kind": "values",
      "text": "true in autoanswer stands for answering automatically",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3418,
      "unchecked": "it takes a call"
    },
    {
      "id": "login.body.autoenteridle.optional",
      "operation": "login",
      "kind": "optional",
      "text": "autoenteridle may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3759
    },
    {
      "id": "login.body.autoenteridle.type",
      "operation": "login",
      "kind": "type",
      "text": "autoenteridle is a boolean (whether the agent becomes idle automatically)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3424
    },
    {
      "id": "login.body.autoenteridle.options",
      "operation": "login",
      "kind": "options",
      "text": "autoenteridle is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3424
    },
    {
      "id": "login.body.autoenteridle.default",
      "operation": "login",
      "kind": "default",
      "text": "autoenteridle is true by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3425,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "login.body.autoenteridle.values",
      "operation": "login",
      "kind": "values",
      "text": "true in autoenteridle stands for becoming idle automatically",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3428,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "login.body.releasephone.optional",
      "operation": "login",
      "kind": "optional",
      "text": "releasephone may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3761
    },
    {
      "id": "login.body.releasephone.type",
      "operation": "login",
      "kind": "type",
      "text": "releasephone is a boolean (whether the agent's hang-up leaves the always-off-hook state, so that the phone is on hook after the call)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3434
    },
    {
      "id": "login.body.releasephone.options",
      "operation": "login",
      "kind": "options",
      "text": "releasephone is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3434
    },
    {
      "id": "login.body.releasephone.default",
      "operation": "login",
      "kind": "default",
      "text": "releasephone is true by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3435,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "login.body.releasephone.values",
      "operation": "login",
      "kind": "values",
      "text": "true in releasephone stands for the non-always-off-hook state, in which the phone is hung up after a call",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3438,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "login.body.agenttype.optional",
      "operation": "login",
      "kind": "optional",
      "text": "agenttype may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3763
    },
    {
      "id": "login.body.agenttype.type",
      "operation": "login",
      "kind": "type",
      "text": "agenttype is an integer (kind of agent that signs in)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3444
    },
    {
      "id": "login.body.agenttype.options",
      "operation": "login",
      "kind": "options",
      "text": "agenttype is 4 or 11",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3445
    },
    {
      "id": "login.body.agenttype.default",
      "operation": "login",
      "kind": "default",
      "text": "agenttype is 4 by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3448,
      "unchecked": "no answer tells the type of an agent"
    },
    {
      "id": "login.body.agenttype.values",
      "operation": "login",
      "kind": "values",
      "text": "4 in agenttype stands for PC+phone agent, 11 for PC+phone video agent",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3450,
      "unchecked": "no answer tells the type of an agent"
    },
    {
      "id": "login.body.status.optional",
      "operation": "login",
      "kind": "optional",
      "text": "status may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3765
    },
    {
      "id": "login.body.status.type",
      "operation": "login",
      "kind": "type",
      "text": "status is an integer (state of the agent after the sign-in)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3461
    },
    {
      "id": "login.body.status.options",
      "operation": "login",
      "kind": "options",
      "text": "status is 3, 4 or 5",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3462
    },
    {
      "id": "login.body.status.default",
      "operation": "login",
      "kind": "default",
      "text": "status is 4 by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3466
    },
    {
      "id": "login.body.status.values",
      "operation": "login",
      "kind": "values",
      "text": "3 in status stands for busy, 4 for idle, 5 for wrap-up",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3468
    },
    {
      "id": "login.body.ip.optional",
      "operation": "login",
      "kind": "optional",
      "text": "ip may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3767
    },
    {
      "id": "login.body.ip.type",
      "operation": "login",
      "kind": "type",
      "text": "ip is a text (IPv4 address of the agent)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3478
    },
    {
      "id": "login.body.ip.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "ip has at most 15 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3479
    },
    {
      "id": "login.body.ip.pattern",
      "operation": "login",
      "kind": "pattern",
      "text": "ip is no IPv6 address, which always has a colon",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3480
    },
    {
      "id": "login.body.ip.default",
      "operation": "login",
      "kind": "default",
      "text": "ip is \"127.0.0.1\" by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3481,
      "unchecked": "no answer tells the address of an agent"
    },
    {
      "id": "login.body.entryIp.optional",
      "operation": "login",
      "kind": "optional",
      "text": "entryIp may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3769
    },
    {
      "id": "login.body.entryIp.type",
      "operation": "login",
      "kind": "type",
      "text": "entryIp is a text (IP address of the gateway that the agent's client application connects to)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3490
    },
    {
      "id": "login.body.phonelinkage.optional",
      "operation": "login",
      "kind": "optional",
      "text": "phonelinkage may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3771
    },
    {
      "id": "login.body.phonelinkage.type",
      "operation": "login",
      "kind": "type",
      "text": "phonelinkage is a boolean (whether phone linkage, the connection to and control of a hard phone, is on)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3495
    },
    {
      "id": "login.body.phonelinkage.options",
      "operation": "login",
      "kind": "options",
      "text": "phonelinkage is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3495
    },
    {
      "id": "login.body.phonelinkage.default",
      "operation": "login",
      "kind": "default",
      "text": "phonelinkage is false by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3496,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "login.body.phonelinkage.values",
      "operation": "login",
      "kind": "values",
      "text": "true in phonelinkage stands for phone linkage",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3499,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "login.body.checkInWebm.optional",
      "operation": "login",
      "kind": "optional",
      "text": "checkInWebm may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3773
    },
    {
      "id": "login.body.checkInWebm.type",
      "operation": "login",
      "kind": "type",
      "text": "checkInWebm is a boolean (whether the sign-in extends to WebM, the media server)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3774
    },
    {
      "id": "login.body.checkInWebm.options",
      "operation": "login",
      "kind": "options",
      "text": "checkInWebm is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3774,
      "unchecked": "there may be no media server"
    },
    {
      "id": "login.body.checkInWebm.default",
      "operation": "login",
      "kind": "default",
      "text": "checkInWebm is true by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3775,
      "unchecked": "there may be no media server"
    },
    {
      "id": "login.body.checkInWebm.values",
      "operation": "login",
      "kind": "values",
      "text": "true in checkInWebm stands for a sign-in to WebM",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3778,
      "unchecked": "there may be no media server"
    },
    {
      "id": "login.body.checkInMailm.optional",
      "operation": "login",
      "kind": "optional",
      "text": "checkInMailm may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3784
    },
    {
      "id": "login.body.checkInMailm.type",
      "operation": "login",
      "kind": "type",
      "text": "checkInMailm is a boolean (whether the sign-in extends to MailM)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3505
    },
    {
      "id": "login.body.checkInMailm.options",
      "operation": "login",
      "kind": "options",
      "text": "checkInMailm is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3505
    },
    {
      "id": "login.body.checkInMailm.default",
      "operation": "login",
      "kind": "default",
      "text": "checkInMailm is false by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3506,
      "unchecked": "MailM cannot be signed in to at present"
    },
    {
      "id": "login.body.checkInMailm.values",
      "operation": "login",
      "kind": "values",
      "text": "true in checkInMailm stands for a sign-in to MailM",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3509,
      "unchecked": "MailM cannot be signed in to at present"
    },
    {
      "id": "login.body.vcPhoneNumber.optional",
      "operation": "login",
      "kind": "optional",
      "text": "vcPhoneNumber may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3786
    },
    {
      "id": "login.body.vcPhoneNumber.type",
      "operation": "login",
      "kind": "type",
      "text": "vcPhoneNumber is a text (VC number)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3515
    },
    {
      "id": "login.body.vcPhoneNumber.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "vcPhoneNumber has at most 24 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3516
    },
    {
      "id": "login.body.listenStatus.optional",
      "operation": "login",
      "kind": "optional",
      "text": "listenStatus may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3788
    },
    {
      "id": "login.body.listenStatus.type",
      "operation": "login",
      "kind": "type",
      "text": "listenStatus is a boolean (whether an inspector follows the agent's sign-ins and sign-outs)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3521
    },
    {
      "id": "login.body.listenStatus.options",
      "operation": "login",
      "kind": "options",
      "text": "listenStatus is true or false",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3521
    },
    {
      "id": "login.body.listenStatus.default",
      "operation": "login",
      "kind": "default",
      "text": "listenStatus is false by default",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3522,
      "unchecked": "what an inspector gets to hear is on another page"
    },
    {
      "id": "login.body.listenStatus.values",
      "operation": "login",
      "kind": "values",
      "text": "true in listenStatus stands for an inspector following the sign-ins and sign-outs",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3525,
      "unchecked": "what an inspector gets to hear is on another page"
    },
    {
      "id": "login.body.callBackUri.optional",
      "operation": "login",
      "kind": "optional",
      "text": "callBackUri may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3790
    },
    {
      "id": "login.body.callBackUri.type",
      "operation": "login",
      "kind": "type",
      "text": "callBackUri is a text (address to push events to; together with serviceToken only)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3791
    },
    {
      "id": "login.body.callBackUri.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "callBackUri has at most 200 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3792,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.body.serviceToken.optional",
      "operation": "login",
      "kind": "optional",
      "text": "serviceToken may be left out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3797
    },
    {
      "id": "login.body.serviceToken.type",
      "operation": "login",
      "kind": "type",
      "text": "serviceToken is a text (code by which the pushes are authenticated, without special characters; together with callBackUri only)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3798
    },
    {
      "id": "login.body.serviceToken.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "serviceToken has at most 50 characters",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3800,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.answer.status",
      "operation": "login",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 417,
      "evidence": "observed"
    },
    {
      "id": "login.answer.media-type",
      "operation": "login",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 423,
      "evidence": "inferred"
    },
    {
      "id": "login.answer.json",
      "operation": "login",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 424
    },
    {
      "id": "login.answer.message",
      "operation": "login",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3664
    },
    {
      "id": "login.answer.retcode",
      "operation": "login",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3668
    },
    {
      "id": "login.answer.result",
      "operation": "login",
      "kind": "answer-field",
      "text": "result is an object (what the gateway tells about the new session), always there in a success",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3674
    },
    {
      "id": "login.answer.result.vdnid",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.vdnid is a text or an integer (number of the VDN), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3599
    },
    {
      "id": "login.answer.result.workno",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.workno is a text (number of the agent), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3605
    },
    {
      "id": "login.answer.result.mediatype",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.mediatype is a text (to which servers the sign-in led; one letter each for CTI server, WebM and MailM; T stands for signed in, F for not signed in), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3609
    },
    {
      "id": "login.answer.result.loginTime",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.loginTime is a text (time of the sign-in, in milliseconds since 1970, as text), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3623
    },
    {
      "id": "login.answer.result.isForceChange",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.isForceChange is a text \"true\" or \"false\" (\"true\" if the agent has to change the password after this sign-in), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3629
    },
    {
      "id": "login.answer.result.serverName",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.serverName is a text (name of the CC-Gateway cluster that took the sign-in), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3638
    },
    {
      "id": "login.answer.result.timeRemaining",
      "operation": "login",
      "kind": "answer-field",
      "text": "result.timeRemaining is a text (days that the password remains valid, as text; 0 to 180 days; an empty text stands for never expires), always there in result",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3642
    },
    {
      "id": "login.answer.failure",
      "operation": "login",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 3809
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
      "line": 5657,
      "evidence": "inferred"
    },
    {
      "id": "login.pushEvent.uri",
      "operation": "login",
      "kind": "uri",
      "text": "Events are pushed to the address in callBackUri",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5687,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.method",
      "operation": "login",
      "kind": "method",
      "text": "Events are pushed with POST",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5687,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.precondition.asked-for",
      "operation": "login",
      "kind": "precondition",
      "text": "In a push: the sign-in sent both callBackUri and serviceToken",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5706,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.rule.tls",
      "operation": "login",
      "kind": "rule",
      "text": "In a push: the connection has TLS 1.2 or later",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5709,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.rule.oldest-first",
      "operation": "login",
      "kind": "rule",
      "text": "The list of events begins with the oldest one",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5711,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.rule.keep-alive",
      "operation": "login",
      "kind": "rule",
      "text": "Whoever takes pushed events keeps the session by heartbeats",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5713,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.Content-Type.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "In a push: content-Type is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3032,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.Content-Type.type",
      "operation": "login",
      "kind": "type",
      "text": "In a push: content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3035,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.Content-Type.default",
      "operation": "login",
      "kind": "default",
      "text": "In a push: content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3036,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.Guid.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "In a push: guid is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3098,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.Guid.type",
      "operation": "login",
      "kind": "type",
      "text": "Guid is a text (the Guid of the session that the events belong to)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3101,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.service_token.optional",
      "operation": "login",
      "kind": "optional",
      "text": "In a push: service_token may be left out",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3106,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.service_token.type",
      "operation": "login",
      "kind": "type",
      "text": "service_token is a text (code by which the other side of a push authenticates the request, without special characters)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3109,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.service_token.max-length",
      "operation": "login",
      "kind": "max-length",
      "text": "In a push: service_token has at most 50 characters",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3110,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "In a push: the request has a body",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5729,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.type",
      "operation": "login",
      "kind": "type",
      "text": "In a push: the body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5731,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.workNo.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "In a push: workNo is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3875,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.workNo.type",
      "operation": "login",
      "kind": "type",
      "text": "In a push: workNo is a text (number of the agent)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3879,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.eventList.mandatory",
      "operation": "login",
      "kind": "mandatory",
      "text": "In a push: eventList is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3876,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.body.eventList.type",
      "operation": "login",
      "kind": "type",
      "text": "eventList is a list (the events, from the oldest to the newest)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3883,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.pushEvent.answer",
      "operation": "login",
      "kind": "answer-field",
      "text": "Whoever takes the events answers with message and retcode",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5737,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "login.codes",
      "operation": "login",
      "kind": "codes",
      "text": "Refuses with no codes but 100-001, 100-002, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016 and 999-001, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 332,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-001",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-001 when a sign-in parameter is empty or not valid",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 333,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-002",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-002 when the agent is signed in already; a forced sign-in may help",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 334,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-003",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-003 when a resource or provider was not available at sign-in",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 335,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-004",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-004 when user name or password is wrong",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 336,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-007",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 337,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-012",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-012 when the agent type is wrong at sign-in",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 338,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-015",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-015 when the agent is signed in already and may not be forced out",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 339,
      "evidence": "inferred"
    },
    {
      "id": "login.code.100-016",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 100-016 when the IP address is not valid at sign-in",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 340,
      "evidence": "inferred"
    },
    {
      "id": "login.code.110-016",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 110-016 when the account is locked",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 341,
      "evidence": "inferred"
    },
    {
      "id": "login.code.999-001",
      "operation": "login",
      "kind": "code",
      "text": "Refuses with 999-001 when the configuration file of the server has a wrong WAS address",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 342,
      "evidence": "inferred"
    },
    {
      "id": "login.events",
      "operation": "login",
      "kind": "events",
      "text": "Triggers no event but AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success and AgentState_Work, in this order, each once at most and for this agent",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 366,
      "evidence": "inferred"
    },
    {
      "id": "login.event.AgentOther_InService",
      "operation": "login",
      "kind": "event",
      "text": "AgentOther_InService comes after every success",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 367,
      "evidence": "inferred"
    },
    {
      "id": "login.event.AgentState_Ready",
      "operation": "login",
      "kind": "event",
      "text": "AgentState_Ready comes after every success",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 370,
      "evidence": "inferred"
    },
    {
      "id": "login.event.AgentState_SetNotReady_Success",
      "operation": "login",
      "kind": "event",
      "text": "AgentState_SetNotReady_Success comes after every success with status 3 and with no other",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 373,
      "evidence": "inferred"
    },
    {
      "id": "login.event.AgentState_Work",
      "operation": "login",
      "kind": "event",
      "text": "AgentState_Work comes after every success with status 5 and with no other",
      "source": {
        "page": "cec_07_1202",
        "edition": "2024-09-24",
        "title": "Signing In"
      },
      "line": 379,
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
      "line": 461,
      "evidence": "inferred"
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
      "line": 462,
      "evidence": "inferred"
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
      "line": 482,
      "evidence": "inferred"
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
      "line": 484,
      "evidence": "inferred",
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
      "line": 487,
      "evidence": "inferred"
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
      "line": 489,
      "evidence": "inferred",
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
      "line": 492,
      "evidence": "inferred",
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
      "line": 495,
      "evidence": "inferred",
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
      "line": 498,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
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
      "line": 2966,
      "evidence": "inferred"
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
      "line": 2969,
      "evidence": "inferred"
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
      "line": 2970,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.agentid.maximum",
      "operation": "forceLogin",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1203",
        "edition": "2025-11-13",
        "title": "Forcibly Signing In"
      },
      "line": 2971,
      "evidence": "inferred"
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
      "line": 3032,
      "evidence": "inferred"
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
      "line": 3035,
      "evidence": "inferred"
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
      "line": 3036,
      "evidence": "inferred"
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
      "line": 593,
      "evidence": "inferred"
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
      "line": 595,
      "evidence": "inferred"
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
      "line": 3911,
      "evidence": "inferred"
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
      "line": 3915,
      "evidence": "inferred"
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
      "line": 3917,
      "evidence": "inferred"
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
      "line": 3912,
      "evidence": "inferred"
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
      "line": 3921,
      "evidence": "inferred"
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
      "line": 3922,
      "evidence": "inferred"
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
      "line": 3926,
      "evidence": "inferred"
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
      "line": 3414,
      "evidence": "inferred"
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
      "line": 3414,
      "evidence": "inferred"
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
      "line": 3415,
      "evidence": "inferred",
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
      "line": 3418,
      "evidence": "inferred",
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
      "line": 3928,
      "evidence": "inferred"
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
      "line": 3424,
      "evidence": "inferred"
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
      "line": 3424,
      "evidence": "inferred"
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
      "line": 3425,
      "evidence": "inferred",
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
      "line": 3428,
      "evidence": "inferred",
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
      "line": 3930,
      "evidence": "inferred"
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
      "line": 3931,
      "evidence": "inferred"
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
      "line": 3931,
      "evidence": "inferred"
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
      "line": 3932,
      "evidence": "inferred",
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
      "line": 3935,
      "evidence": "inferred",
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
      "line": 3940,
      "evidence": "inferred"
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
      "line": 3444,
      "evidence": "inferred"
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
      "line": 3445,
      "evidence": "inferred"
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
      "line": 3448,
      "evidence": "inferred",
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
      "line": 3450,
      "evidence": "inferred",
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
      "line": 3942,
      "evidence": "inferred"
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
      "line": 3461,
      "evidence": "inferred"
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
      "line": 3462,
      "evidence": "inferred"
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
      "line": 3466,
      "evidence": "inferred"
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
      "line": 3468,
      "evidence": "inferred"
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
      "line": 3944,
      "evidence": "inferred"
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
      "line": 3478,
      "evidence": "inferred"
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
      "line": 3479,
      "evidence": "inferred"
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
      "line": 3480,
      "evidence": "inferred"
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
      "line": 3481,
      "evidence": "inferred",
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
      "line": 3946,
      "evidence": "inferred"
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
      "line": 3490,
      "evidence": "inferred"
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
      "line": 3948,
      "evidence": "inferred"
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
      "line": 3495,
      "evidence": "inferred"
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
      "line": 3495,
      "evidence": "inferred"
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
      "line": 3496,
      "evidence": "inferred",
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
      "line": 3499,
      "evidence": "inferred",
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
      "line": 3950,
      "evidence": "inferred"
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
      "line": 3951,
      "evidence": "inferred"
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
      "line": 3951,
      "evidence": "inferred",
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
      "line": 3952,
      "evidence": "inferred",
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
      "line": 3955,
      "evidence": "inferred",
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
      "line": 3961,
      "evidence": "inferred"
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
      "line": 3505,
      "evidence": "inferred"
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
      "line": 3505,
      "evidence": "inferred"
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
      "line": 3506,
      "evidence": "inferred",
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
      "line": 3509,
      "evidence": "inferred",
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
      "line": 3963,
      "evidence": "inferred"
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
      "line": 3515,
      "evidence": "inferred"
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
      "line": 3516,
      "evidence": "inferred"
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
      "line": 3965,
      "evidence": "inferred"
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
      "line": 3521,
      "evidence": "inferred"
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
      "line": 3521,
      "evidence": "inferred"
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
      "line": 3522,
      "evidence": "inferred",
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
      "line": 3525,
      "evidence": "inferred",
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
      "line": 3967,
      "evidence": "inferred"
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
      "line": 3968,
      "evidence": "inferred"
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
      "line": 3969,
      "evidence": "inferred",
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
      "line": 3974,
      "evidence": "inferred"
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
      "line": 3975,
      "evidence": "inferred"
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
      "line": 3977,
      "evidence": "inferred",
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
      "line": 605,
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
      "line": 611,
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
      "line": 612,
      "evidence": "inferred"
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
      "line": 3664,
      "evidence": "inferred"
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
      "line": 3668,
      "evidence": "inferred"
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
      "line": 3674,
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
      "line": 3599,
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
      "line": 3605,
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
      "line": 3609,
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
      "line": 3623,
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
      "line": 3629,
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
      "line": 3638,
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
      "line": 3642,
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
      "line": 3983,
      "evidence": "inferred"
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
      "line": 5657,
      "evidence": "inferred"
    },
    {
      "id": "forceLogin.pushEvent.uri",
      "operation": "forceLogin",
      "kind": "uri",
      "text": "Events are pushed to the address in callBackUri",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5687,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.method",
      "operation": "forceLogin",
      "kind": "method",
      "text": "Events are pushed with POST",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5687,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.precondition.asked-for",
      "operation": "forceLogin",
      "kind": "precondition",
      "text": "In a push: the sign-in sent both callBackUri and serviceToken",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5706,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.rule.tls",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "In a push: the connection has TLS 1.2 or later",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5709,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.rule.oldest-first",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "The list of events begins with the oldest one",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5711,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.rule.keep-alive",
      "operation": "forceLogin",
      "kind": "rule",
      "text": "Whoever takes pushed events keeps the session by heartbeats",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5713,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.Content-Type.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "In a push: content-Type is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3032,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.Content-Type.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "In a push: content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3035,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.Content-Type.default",
      "operation": "forceLogin",
      "kind": "default",
      "text": "In a push: content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3036,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.Guid.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "In a push: guid is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3098,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.Guid.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "Guid is a text (the Guid of the session that the events belong to)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3101,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.service_token.optional",
      "operation": "forceLogin",
      "kind": "optional",
      "text": "In a push: service_token may be left out",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3106,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.service_token.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "service_token is a text (code by which the other side of a push authenticates the request, without special characters)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3109,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.service_token.max-length",
      "operation": "forceLogin",
      "kind": "max-length",
      "text": "In a push: service_token has at most 50 characters",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3110,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "In a push: the request has a body",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5729,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "In a push: the body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5731,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.workNo.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "In a push: workNo is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3875,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.workNo.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "In a push: workNo is a text (number of the agent)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3879,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.eventList.mandatory",
      "operation": "forceLogin",
      "kind": "mandatory",
      "text": "In a push: eventList is mandatory",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3876,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.body.eventList.type",
      "operation": "forceLogin",
      "kind": "type",
      "text": "eventList is a list (the events, from the oldest to the newest)",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 3883,
      "evidence": "inferred",
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "forceLogin.pushEvent.answer",
      "operation": "forceLogin",
      "kind": "answer-field",
      "text": "Whoever takes the events answers with message and retcode",
      "source": {
        "page": "cec_07_1275",
        "edition": "2024-09-24",
        "title": "Calling Back Pushed Events"
      },
      "line": 5737,
      "evidence": "inferred",
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
      "line": 501,
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
      "line": 502,
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
      "line": 503,
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
      "line": 504,
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
      "line": 505,
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
      "line": 506,
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
      "line": 507,
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
      "line": 508,
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
      "line": 509,
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
      "line": 510,
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
      "line": 511,
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
      "line": 536,
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
      "line": 537,
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
      "line": 540,
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
      "line": 543,
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
      "line": 549,
      "evidence": "inferred"
    },
    {
      "id": "updateGuid.uri",
      "operation": "updateGuid",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/updateGuid",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 649
    },
    {
      "id": "updateGuid.method",
      "operation": "updateGuid",
      "kind": "method",
      "text": "Is called with PUT and with no other method",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 650
    },
    {
      "id": "updateGuid.precondition.signed-in",
      "operation": "updateGuid",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 668
    },
    {
      "id": "updateGuid.rule.purpose",
      "operation": "updateGuid",
      "kind": "rule",
      "text": "An agent who is signed in may ask for a new Guid, which is taken afterwards",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 671
    },
    {
      "id": "updateGuid.rule.no-body",
      "operation": "updateGuid",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 673,
      "unchecked": "it binds the client"
    },
    {
      "id": "updateGuid.rule.log-name",
      "operation": "updateGuid",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 676,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "updateGuid.Guid.mandatory",
      "operation": "updateGuid",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 2944
    },
    {
      "id": "updateGuid.agentid.mandatory",
      "operation": "updateGuid",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 2966
    },
    {
      "id": "updateGuid.agentid.type",
      "operation": "updateGuid",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 2969
    },
    {
      "id": "updateGuid.agentid.minimum",
      "operation": "updateGuid",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 2970
    },
    {
      "id": "updateGuid.agentid.maximum",
      "operation": "updateGuid",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 2971
    },
    {
      "id": "updateGuid.Content-Type.mandatory",
      "operation": "updateGuid",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3032
    },
    {
      "id": "updateGuid.Content-Type.type",
      "operation": "updateGuid",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3035
    },
    {
      "id": "updateGuid.Content-Type.default",
      "operation": "updateGuid",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 3036
    },
    {
      "id": "updateGuid.answer.status",
      "operation": "updateGuid",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 688,
      "evidence": "observed"
    },
    {
      "id": "updateGuid.answer.media-type",
      "operation": "updateGuid",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 691,
      "evidence": "inferred"
    },
    {
      "id": "updateGuid.answer.json",
      "operation": "updateGuid",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 692
    },
    {
      "id": "updateGuid.answer.message",
      "operation": "updateGuid",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 4028
    },
    {
      "id": "updateGuid.answer.retcode",
      "operation": "updateGuid",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 4032
    },
    {
      "id": "updateGuid.answer.result",
      "operation": "updateGuid",
      "kind": "answer-field",
      "text": "result is an object, always there in a success",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 4038
    },
    {
      "id": "updateGuid.answer.result.guid",
      "operation": "updateGuid",
      "kind": "answer-field",
      "text": "result.guid is a text (the Guid to be sent from now on, with the suffix that names the gateway), always there in result",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 4043
    },
    {
      "id": "updateGuid.answer.failure",
      "operation": "updateGuid",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 4049
    },
    {
      "id": "updateGuid.codes",
      "operation": "updateGuid",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 679
    },
    {
      "id": "updateGuid.code.100-006",
      "operation": "updateGuid",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 680
    },
    {
      "id": "updateGuid.events",
      "operation": "updateGuid",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1225",
        "edition": "2023-09-27",
        "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
      },
      "line": 683
    },
    {
      "id": "handShake.uri",
      "operation": "handShake",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/handshake",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 717
    },
    {
      "id": "handShake.method",
      "operation": "handShake",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 718
    },
    {
      "id": "handShake.precondition.pushed",
      "operation": "handShake",
      "kind": "precondition",
      "text": "The sign-in asked for events to be pushed",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 738,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "handShake.rule.purpose",
      "operation": "handShake",
      "kind": "rule",
      "text": "The heartbeat of an agent whose events are pushed keeps the session",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 742,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "handShake.rule.no-body",
      "operation": "handShake",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 745,
      "unchecked": "it binds the client"
    },
    {
      "id": "handShake.rule.log-name",
      "operation": "handShake",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 748,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "handShake.rule.every-half-minute",
      "operation": "handShake",
      "kind": "rule",
      "text": "The heartbeat is sent about every 30 seconds",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 751,
      "unchecked": "it binds the client"
    },
    {
      "id": "handShake.rule.or-be-signed-out",
      "operation": "handShake",
      "kind": "rule",
      "text": "An agent without heartbeat for two minutes is signed out",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 754,
      "unchecked": "it would take two minutes"
    },
    {
      "id": "handShake.rule.fresh-token",
      "operation": "handShake",
      "kind": "rule",
      "text": "The token is renewed about every minute",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 757,
      "unchecked": "it binds the client"
    },
    {
      "id": "handShake.Guid.mandatory",
      "operation": "handShake",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 2944
    },
    {
      "id": "handShake.agentid.mandatory",
      "operation": "handShake",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 2966
    },
    {
      "id": "handShake.agentid.type",
      "operation": "handShake",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 2969
    },
    {
      "id": "handShake.agentid.minimum",
      "operation": "handShake",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 2970
    },
    {
      "id": "handShake.agentid.maximum",
      "operation": "handShake",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 2971
    },
    {
      "id": "handShake.service_token.optional",
      "operation": "handShake",
      "kind": "optional",
      "text": "service_token may be left out",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3106
    },
    {
      "id": "handShake.service_token.type",
      "operation": "handShake",
      "kind": "type",
      "text": "service_token is a text (code by which the other side of a push authenticates the request, without special characters)",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3109
    },
    {
      "id": "handShake.service_token.max-length",
      "operation": "handShake",
      "kind": "max-length",
      "text": "service_token has at most 50 characters",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3110,
      "unchecked": "it takes a server that the gateway can reach"
    },
    {
      "id": "handShake.Content-Type.mandatory",
      "operation": "handShake",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3032
    },
    {
      "id": "handShake.Content-Type.type",
      "operation": "handShake",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3035
    },
    {
      "id": "handShake.Content-Type.default",
      "operation": "handShake",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3036
    },
    {
      "id": "handShake.answer.status",
      "operation": "handShake",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 778,
      "evidence": "observed"
    },
    {
      "id": "handShake.answer.media-type",
      "operation": "handShake",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 784,
      "evidence": "inferred"
    },
    {
      "id": "handShake.answer.json",
      "operation": "handShake",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 785
    },
    {
      "id": "handShake.answer.message",
      "operation": "handShake",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3896
    },
    {
      "id": "handShake.answer.retcode",
      "operation": "handShake",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 3900
    },
    {
      "id": "handShake.answer.failure",
      "operation": "handShake",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 4076
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
      "line": 5671,
      "evidence": "inferred"
    },
    {
      "id": "handShake.codes",
      "operation": "handShake",
      "kind": "codes",
      "text": "Refuses with no codes but 100-001 and 100-006, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 760
    },
    {
      "id": "handShake.code.100-001",
      "operation": "handShake",
      "kind": "code",
      "text": "Refuses with 100-001 when a sign-in parameter is empty or not valid",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 761
    },
    {
      "id": "handShake.code.100-006",
      "operation": "handShake",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 762,
      "evidence": "inferred"
    },
    {
      "id": "handShake.events",
      "operation": "handShake",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1204",
        "edition": "2023-09-27",
        "title": "Maintaining the Heartbeat by an Agent"
      },
      "line": 772
    },
    {
      "id": "resetSkill.uri",
      "operation": "resetSkill",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/resetskill/{autoflag}",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 806
    },
    {
      "id": "resetSkill.method",
      "operation": "resetSkill",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 807
    },
    {
      "id": "resetSkill.precondition.signed-in",
      "operation": "resetSkill",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 824
    },
    {
      "id": "resetSkill.rule.purpose",
      "operation": "resetSkill",
      "kind": "rule",
      "text": "An agent who is signed in may reset the skill queues",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 827
    },
    {
      "id": "resetSkill.rule.no-body",
      "operation": "resetSkill",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 829,
      "unchecked": "it binds the client"
    },
    {
      "id": "resetSkill.rule.log-name",
      "operation": "resetSkill",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 832,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "resetSkill.rule.intersection",
      "operation": "resetSkill",
      "kind": "rule",
      "text": "The skill queues of the agent are those given which are configured too",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 835,
      "unchecked": "which are configured is not seen from outside"
    },
    {
      "id": "resetSkill.Guid.mandatory",
      "operation": "resetSkill",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 2944
    },
    {
      "id": "resetSkill.agentid.mandatory",
      "operation": "resetSkill",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 2966
    },
    {
      "id": "resetSkill.agentid.type",
      "operation": "resetSkill",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 2969
    },
    {
      "id": "resetSkill.agentid.minimum",
      "operation": "resetSkill",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 2970
    },
    {
      "id": "resetSkill.agentid.maximum",
      "operation": "resetSkill",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 2971
    },
    {
      "id": "resetSkill.autoflag.mandatory",
      "operation": "resetSkill",
      "kind": "mandatory",
      "text": "autoflag is mandatory",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3121
    },
    {
      "id": "resetSkill.autoflag.type",
      "operation": "resetSkill",
      "kind": "type",
      "text": "autoflag is a boolean (which skill queues the agent is signed in to)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3124
    },
    {
      "id": "resetSkill.autoflag.options",
      "operation": "resetSkill",
      "kind": "options",
      "text": "autoflag is true or false",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3124,
      "unchecked": "any other text counts as false, which may leave the agent without skill queues"
    },
    {
      "id": "resetSkill.autoflag.values",
      "operation": "resetSkill",
      "kind": "values",
      "text": "true in autoflag stands for all that are configured, false for those that are given",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3127,
      "unchecked": "which are configured is not seen from outside"
    },
    {
      "id": "resetSkill.skillid.optional",
      "operation": "resetSkill",
      "kind": "optional",
      "text": "skillid may be left out",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3140
    },
    {
      "id": "resetSkill.skillid.type",
      "operation": "resetSkill",
      "kind": "type",
      "text": "skillid is a text (numbers of skill queues, separated by ;)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3143
    },
    {
      "id": "resetSkill.skillid.max-length",
      "operation": "resetSkill",
      "kind": "max-length",
      "text": "skillid has at most 4000 characters",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3144,
      "unchecked": "servers before the gateway may refuse addresses of that length, and old releases lists of more than 100 characters"
    },
    {
      "id": "resetSkill.phonelinkage.optional",
      "operation": "resetSkill",
      "kind": "optional",
      "text": "phonelinkage may be left out",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3155
    },
    {
      "id": "resetSkill.phonelinkage.type",
      "operation": "resetSkill",
      "kind": "type",
      "text": "phonelinkage is an integer (whether phone linkage, the connection to and control of a hard phone, is on)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3158,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "resetSkill.phonelinkage.options",
      "operation": "resetSkill",
      "kind": "options",
      "text": "phonelinkage is 0 or 1",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3159,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "resetSkill.phonelinkage.values",
      "operation": "resetSkill",
      "kind": "values",
      "text": "0 in phonelinkage stands for no phone linkage, 1 for phone linkage",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3163,
      "unchecked": "it takes a hard phone"
    },
    {
      "id": "resetSkill.Content-Type.mandatory",
      "operation": "resetSkill",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3032
    },
    {
      "id": "resetSkill.Content-Type.type",
      "operation": "resetSkill",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3035
    },
    {
      "id": "resetSkill.Content-Type.default",
      "operation": "resetSkill",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 3036
    },
    {
      "id": "resetSkill.answer.status",
      "operation": "resetSkill",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 855,
      "evidence": "observed"
    },
    {
      "id": "resetSkill.answer.media-type",
      "operation": "resetSkill",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 858,
      "evidence": "inferred"
    },
    {
      "id": "resetSkill.answer.json",
      "operation": "resetSkill",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 859
    },
    {
      "id": "resetSkill.answer.message",
      "operation": "resetSkill",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 4112
    },
    {
      "id": "resetSkill.answer.retcode",
      "operation": "resetSkill",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 4116
    },
    {
      "id": "resetSkill.answer.result",
      "operation": "resetSkill",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 4122
    },
    {
      "id": "resetSkill.answer.failure",
      "operation": "resetSkill",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 4127
    },
    {
      "id": "resetSkill.codes",
      "operation": "resetSkill",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 838
    },
    {
      "id": "resetSkill.code.000-002",
      "operation": "resetSkill",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 839
    },
    {
      "id": "resetSkill.code.100-006",
      "operation": "resetSkill",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 840
    },
    {
      "id": "resetSkill.code.100-007",
      "operation": "resetSkill",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 841
    },
    {
      "id": "resetSkill.events",
      "operation": "resetSkill",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1209",
        "edition": "2023-09-27",
        "title": "Resetting Skill Queues"
      },
      "line": 842
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
      "line": 888,
      "evidence": "inferred"
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
      "line": 889,
      "evidence": "inferred"
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
      "line": 906,
      "evidence": "inferred"
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
      "line": 909,
      "evidence": "inferred"
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
      "line": 911,
      "evidence": "inferred",
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
      "line": 914,
      "evidence": "inferred",
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
      "line": 2944,
      "evidence": "inferred"
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
      "line": 2966,
      "evidence": "inferred"
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
      "line": 2969,
      "evidence": "inferred"
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
      "line": 2970,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkills.agentid.maximum",
      "operation": "queryAgentSkills",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1206",
        "edition": "2025-11-13",
        "title": "Querying Configured Skill Queues"
      },
      "line": 2971,
      "evidence": "inferred"
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
      "line": 3032,
      "evidence": "inferred"
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
      "line": 3035,
      "evidence": "inferred"
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
      "line": 3036,
      "evidence": "inferred"
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
      "line": 937,
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
      "line": 940,
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
      "line": 941,
      "evidence": "inferred"
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
      "line": 4218,
      "evidence": "inferred"
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
      "line": 4222,
      "evidence": "inferred"
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
      "line": 4228,
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
      "line": 4164,
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
      "line": 4168,
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
      "line": 4172,
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
      "line": 4234,
      "evidence": "inferred"
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
      "line": 917,
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
      "line": 918,
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
      "line": 919,
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
      "line": 932,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkillsByWorkNo.uri",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/agentskillsbyworkno/{workno}",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 962
    },
    {
      "id": "queryAgentSkillsByWorkNo.method",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "method",
      "text": "Is called with GET and with no other method",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 963
    },
    {
      "id": "queryAgentSkillsByWorkNo.precondition.signed-in",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 980
    },
    {
      "id": "queryAgentSkillsByWorkNo.rule.purpose",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "rule",
      "text": "An agent who is signed in may query the skill queues of an agent",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 983
    },
    {
      "id": "queryAgentSkillsByWorkNo.rule.no-body",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 985,
      "unchecked": "it binds the client"
    },
    {
      "id": "queryAgentSkillsByWorkNo.rule.log-name",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 988,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "queryAgentSkillsByWorkNo.rule.same-vdn",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "rule",
      "text": "Both agents are of the same VDN",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 991,
      "unchecked": "who belongs to another VDN is not seen from outside"
    },
    {
      "id": "queryAgentSkillsByWorkNo.Guid.mandatory",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 2944
    },
    {
      "id": "queryAgentSkillsByWorkNo.agentid.mandatory",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 2966
    },
    {
      "id": "queryAgentSkillsByWorkNo.agentid.type",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 2969
    },
    {
      "id": "queryAgentSkillsByWorkNo.agentid.minimum",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 2970
    },
    {
      "id": "queryAgentSkillsByWorkNo.agentid.maximum",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 2971
    },
    {
      "id": "queryAgentSkillsByWorkNo.workno.mandatory",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "mandatory",
      "text": "workno is mandatory",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3177
    },
    {
      "id": "queryAgentSkillsByWorkNo.workno.type",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "type",
      "text": "workno is an integer (number of the agent whose skill queues are asked for)",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3180
    },
    {
      "id": "queryAgentSkillsByWorkNo.workno.minimum",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "minimum",
      "text": "workno is at least 101",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3181,
      "unchecked": "there may be no such agent"
    },
    {
      "id": "queryAgentSkillsByWorkNo.workno.maximum",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "maximum",
      "text": "workno is at most 59999",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3182,
      "unchecked": "there may be no such agent"
    },
    {
      "id": "queryAgentSkillsByWorkNo.Content-Type.mandatory",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3032
    },
    {
      "id": "queryAgentSkillsByWorkNo.Content-Type.type",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3035
    },
    {
      "id": "queryAgentSkillsByWorkNo.Content-Type.default",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 3036
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.status",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1005,
      "evidence": "observed"
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.media-type",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1008,
      "evidence": "inferred"
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.json",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 1009
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.message",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4218
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.retcode",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4222
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.result",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "result is a list (one entry for each skill queue), always there in a success",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4228
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.result.name",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "result.name is a text (name of the skill queue), always there in result",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4164
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.result.id",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "result.id is an integer (number of the skill queue), always there in result",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4168
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.result.mediatype",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "answer-field",
      "text": "result.mediatype is an integer 1, 2, 4, 5, 15, 16, 17, 19, 51 or 53 (medium of the skill queue), always there in result",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4172
    },
    {
      "id": "queryAgentSkillsByWorkNo.answer.failure",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 4262
    },
    {
      "id": "queryAgentSkillsByWorkNo.codes",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 994
    },
    {
      "id": "queryAgentSkillsByWorkNo.code.100-006",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 995
    },
    {
      "id": "queryAgentSkillsByWorkNo.code.100-007",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 996
    },
    {
      "id": "queryAgentSkillsByWorkNo.events",
      "operation": "queryAgentSkillsByWorkNo",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1207",
        "edition": "2023-09-27",
        "title": "Querying Configured Skill Queues of Specified Agents"
      },
      "line": 999
    },
    {
      "id": "setAgentAutoAnswer.uri",
      "operation": "setAgentAutoAnswer",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/autoanswer/{isautoanswer}",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1037
    },
    {
      "id": "setAgentAutoAnswer.method",
      "operation": "setAgentAutoAnswer",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1038
    },
    {
      "id": "setAgentAutoAnswer.precondition.signed-in",
      "operation": "setAgentAutoAnswer",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1055
    },
    {
      "id": "setAgentAutoAnswer.rule.purpose",
      "operation": "setAgentAutoAnswer",
      "kind": "rule",
      "text": "An agent who is signed in may set how calls are answered",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1058
    },
    {
      "id": "setAgentAutoAnswer.rule.no-body",
      "operation": "setAgentAutoAnswer",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1060,
      "unchecked": "it binds the client"
    },
    {
      "id": "setAgentAutoAnswer.rule.log-name",
      "operation": "setAgentAutoAnswer",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1063,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "setAgentAutoAnswer.Guid.mandatory",
      "operation": "setAgentAutoAnswer",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 2944
    },
    {
      "id": "setAgentAutoAnswer.agentid.mandatory",
      "operation": "setAgentAutoAnswer",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 2966
    },
    {
      "id": "setAgentAutoAnswer.agentid.type",
      "operation": "setAgentAutoAnswer",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 2969
    },
    {
      "id": "setAgentAutoAnswer.agentid.minimum",
      "operation": "setAgentAutoAnswer",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 2970
    },
    {
      "id": "setAgentAutoAnswer.agentid.maximum",
      "operation": "setAgentAutoAnswer",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 2971
    },
    {
      "id": "setAgentAutoAnswer.isautoanswer.mandatory",
      "operation": "setAgentAutoAnswer",
      "kind": "mandatory",
      "text": "isautoanswer is mandatory",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 3196
    },
    {
      "id": "setAgentAutoAnswer.isautoanswer.type",
      "operation": "setAgentAutoAnswer",
      "kind": "type",
      "text": "isautoanswer is a text (how calls are answered)",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 3199
    },
    {
      "id": "setAgentAutoAnswer.isautoanswer.max-length",
      "operation": "setAgentAutoAnswer",
      "kind": "max-length",
      "text": "isautoanswer has at most 5 characters",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 3200
    },
    {
      "id": "setAgentAutoAnswer.isautoanswer.values",
      "operation": "setAgentAutoAnswer",
      "kind": "values",
      "text": "true in isautoanswer stands for answering automatically, any other for answering manually",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 3204,
      "unchecked": "it takes a call"
    },
    {
      "id": "setAgentAutoAnswer.Content-Type.mandatory",
      "operation": "setAgentAutoAnswer",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 3032
    },
    {
      "id": "setAgentAutoAnswer.Content-Type.type",
      "operation": "setAgentAutoAnswer",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 3035
    },
    {
      "id": "setAgentAutoAnswer.Content-Type.default",
      "operation": "setAgentAutoAnswer",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 3036
    },
    {
      "id": "setAgentAutoAnswer.answer.status",
      "operation": "setAgentAutoAnswer",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1080,
      "evidence": "observed"
    },
    {
      "id": "setAgentAutoAnswer.answer.media-type",
      "operation": "setAgentAutoAnswer",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1083,
      "evidence": "inferred"
    },
    {
      "id": "setAgentAutoAnswer.answer.json",
      "operation": "setAgentAutoAnswer",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1084
    },
    {
      "id": "setAgentAutoAnswer.answer.message",
      "operation": "setAgentAutoAnswer",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 4112
    },
    {
      "id": "setAgentAutoAnswer.answer.retcode",
      "operation": "setAgentAutoAnswer",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 4116
    },
    {
      "id": "setAgentAutoAnswer.answer.result",
      "operation": "setAgentAutoAnswer",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 4122
    },
    {
      "id": "setAgentAutoAnswer.answer.failure",
      "operation": "setAgentAutoAnswer",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 4290
    },
    {
      "id": "setAgentAutoAnswer.codes",
      "operation": "setAgentAutoAnswer",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002 and 100-006, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1066
    },
    {
      "id": "setAgentAutoAnswer.code.000-002",
      "operation": "setAgentAutoAnswer",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1067
    },
    {
      "id": "setAgentAutoAnswer.code.100-006",
      "operation": "setAgentAutoAnswer",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1068
    },
    {
      "id": "setAgentAutoAnswer.events",
      "operation": "setAgentAutoAnswer",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1208",
        "edition": "2023-09-27",
        "title": "Setting Automatic Answering"
      },
      "line": 1069
    },
    {
      "id": "setAgentAutoEnterIdle.uri",
      "operation": "setAgentAutoEnterIdle",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/autoenteridle/{flag}",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1110
    },
    {
      "id": "setAgentAutoEnterIdle.method",
      "operation": "setAgentAutoEnterIdle",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1111
    },
    {
      "id": "setAgentAutoEnterIdle.precondition.signed-in",
      "operation": "setAgentAutoEnterIdle",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1128
    },
    {
      "id": "setAgentAutoEnterIdle.rule.purpose",
      "operation": "setAgentAutoEnterIdle",
      "kind": "rule",
      "text": "An agent who is signed in may set what follows a call",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1131
    },
    {
      "id": "setAgentAutoEnterIdle.rule.no-body",
      "operation": "setAgentAutoEnterIdle",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1133,
      "unchecked": "it binds the client"
    },
    {
      "id": "setAgentAutoEnterIdle.rule.log-name",
      "operation": "setAgentAutoEnterIdle",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1136,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "setAgentAutoEnterIdle.rule.wrap-up-when-not-always-off-hook",
      "operation": "setAgentAutoEnterIdle",
      "kind": "rule",
      "text": "Without always-off-hook mode the system has to go to wrap-up by itself",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1139,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "setAgentAutoEnterIdle.Guid.mandatory",
      "operation": "setAgentAutoEnterIdle",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 2944
    },
    {
      "id": "setAgentAutoEnterIdle.agentid.mandatory",
      "operation": "setAgentAutoEnterIdle",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 2966
    },
    {
      "id": "setAgentAutoEnterIdle.agentid.type",
      "operation": "setAgentAutoEnterIdle",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 2969
    },
    {
      "id": "setAgentAutoEnterIdle.agentid.minimum",
      "operation": "setAgentAutoEnterIdle",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 2970
    },
    {
      "id": "setAgentAutoEnterIdle.agentid.maximum",
      "operation": "setAgentAutoEnterIdle",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 2971
    },
    {
      "id": "setAgentAutoEnterIdle.flag.mandatory",
      "operation": "setAgentAutoEnterIdle",
      "kind": "mandatory",
      "text": "flag is mandatory",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3216
    },
    {
      "id": "setAgentAutoEnterIdle.flag.type",
      "operation": "setAgentAutoEnterIdle",
      "kind": "type",
      "text": "flag is a text (what follows a call)",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3220
    },
    {
      "id": "setAgentAutoEnterIdle.flag.min-length",
      "operation": "setAgentAutoEnterIdle",
      "kind": "min-length",
      "text": "flag has at least 1 character",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3221
    },
    {
      "id": "setAgentAutoEnterIdle.flag.max-length",
      "operation": "setAgentAutoEnterIdle",
      "kind": "max-length",
      "text": "flag has at most 5 characters",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3222
    },
    {
      "id": "setAgentAutoEnterIdle.flag.values",
      "operation": "setAgentAutoEnterIdle",
      "kind": "values",
      "text": "true in flag stands for idle state, any other for wrap-up state",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3226,
      "unchecked": "it shows after a call only"
    },
    {
      "id": "setAgentAutoEnterIdle.Content-Type.mandatory",
      "operation": "setAgentAutoEnterIdle",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3032
    },
    {
      "id": "setAgentAutoEnterIdle.Content-Type.type",
      "operation": "setAgentAutoEnterIdle",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3035
    },
    {
      "id": "setAgentAutoEnterIdle.Content-Type.default",
      "operation": "setAgentAutoEnterIdle",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 3036
    },
    {
      "id": "setAgentAutoEnterIdle.answer.status",
      "operation": "setAgentAutoEnterIdle",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1160,
      "evidence": "observed"
    },
    {
      "id": "setAgentAutoEnterIdle.answer.media-type",
      "operation": "setAgentAutoEnterIdle",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1163,
      "evidence": "inferred"
    },
    {
      "id": "setAgentAutoEnterIdle.answer.json",
      "operation": "setAgentAutoEnterIdle",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1164
    },
    {
      "id": "setAgentAutoEnterIdle.answer.message",
      "operation": "setAgentAutoEnterIdle",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 4112
    },
    {
      "id": "setAgentAutoEnterIdle.answer.retcode",
      "operation": "setAgentAutoEnterIdle",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 4116
    },
    {
      "id": "setAgentAutoEnterIdle.answer.result",
      "operation": "setAgentAutoEnterIdle",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 4122
    },
    {
      "id": "setAgentAutoEnterIdle.answer.failure",
      "operation": "setAgentAutoEnterIdle",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 4317
    },
    {
      "id": "setAgentAutoEnterIdle.codes",
      "operation": "setAgentAutoEnterIdle",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1142
    },
    {
      "id": "setAgentAutoEnterIdle.code.100-006",
      "operation": "setAgentAutoEnterIdle",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1143
    },
    {
      "id": "setAgentAutoEnterIdle.code.100-007",
      "operation": "setAgentAutoEnterIdle",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1144
    },
    {
      "id": "setAgentAutoEnterIdle.events",
      "operation": "setAgentAutoEnterIdle",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1218",
        "edition": "2023-09-27",
        "title": "Setting Whether to Enter the Idle State"
      },
      "line": 1145
    },
    {
      "id": "setTalkRight.uri",
      "operation": "setTalkRight",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/settalkright",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1192
    },
    {
      "id": "setTalkRight.method",
      "operation": "setTalkRight",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1193
    },
    {
      "id": "setTalkRight.precondition.signed-in",
      "operation": "setTalkRight",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1210
    },
    {
      "id": "setTalkRight.rule.purpose",
      "operation": "setTalkRight",
      "kind": "rule",
      "text": "An agent who is signed in may set whether inbound calls are taken",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1213
    },
    {
      "id": "setTalkRight.rule.no-body",
      "operation": "setTalkRight",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1215,
      "unchecked": "it binds the client"
    },
    {
      "id": "setTalkRight.rule.log-name",
      "operation": "setTalkRight",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1218,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "setTalkRight.Guid.mandatory",
      "operation": "setTalkRight",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 2944
    },
    {
      "id": "setTalkRight.agentid.mandatory",
      "operation": "setTalkRight",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 2966
    },
    {
      "id": "setTalkRight.agentid.type",
      "operation": "setTalkRight",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 2969
    },
    {
      "id": "setTalkRight.agentid.minimum",
      "operation": "setTalkRight",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 2970
    },
    {
      "id": "setTalkRight.agentid.maximum",
      "operation": "setTalkRight",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 2971
    },
    {
      "id": "setTalkRight.flag.mandatory",
      "operation": "setTalkRight",
      "kind": "mandatory",
      "text": "flag is mandatory",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3238
    },
    {
      "id": "setTalkRight.flag.type",
      "operation": "setTalkRight",
      "kind": "type",
      "text": "flag is an integer (whether inbound calls are taken)",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3241
    },
    {
      "id": "setTalkRight.flag.options",
      "operation": "setTalkRight",
      "kind": "options",
      "text": "flag is 0 or 1",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3242
    },
    {
      "id": "setTalkRight.flag.values",
      "operation": "setTalkRight",
      "kind": "values",
      "text": "0 in flag stands for taking none, 1 for taking them",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3247,
      "unchecked": "it takes a call"
    },
    {
      "id": "setTalkRight.Content-Type.mandatory",
      "operation": "setTalkRight",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3032
    },
    {
      "id": "setTalkRight.Content-Type.type",
      "operation": "setTalkRight",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3035
    },
    {
      "id": "setTalkRight.Content-Type.default",
      "operation": "setTalkRight",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 3036
    },
    {
      "id": "setTalkRight.answer.status",
      "operation": "setTalkRight",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1244,
      "evidence": "observed"
    },
    {
      "id": "setTalkRight.answer.media-type",
      "operation": "setTalkRight",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1247,
      "evidence": "inferred"
    },
    {
      "id": "setTalkRight.answer.json",
      "operation": "setTalkRight",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1248
    },
    {
      "id": "setTalkRight.answer.message",
      "operation": "setTalkRight",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 4112
    },
    {
      "id": "setTalkRight.answer.retcode",
      "operation": "setTalkRight",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 4116
    },
    {
      "id": "setTalkRight.answer.result",
      "operation": "setTalkRight",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 4122
    },
    {
      "id": "setTalkRight.answer.failure",
      "operation": "setTalkRight",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 4345
    },
    {
      "id": "setTalkRight.codes",
      "operation": "setTalkRight",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1221
    },
    {
      "id": "setTalkRight.code.000-002",
      "operation": "setTalkRight",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1222
    },
    {
      "id": "setTalkRight.code.100-006",
      "operation": "setTalkRight",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1223,
      "evidence": "inferred"
    },
    {
      "id": "setTalkRight.code.100-007",
      "operation": "setTalkRight",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1224
    },
    {
      "id": "setTalkRight.events",
      "operation": "setTalkRight",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1223",
        "edition": "2024-09-24",
        "title": "Setting Whether to Answer Inbound Calls"
      },
      "line": 1233
    },
    {
      "id": "setCustomState.uri",
      "operation": "setCustomState",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/setcustomstate",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1269
    },
    {
      "id": "setCustomState.method",
      "operation": "setCustomState",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1270
    },
    {
      "id": "setCustomState.precondition.signed-in",
      "operation": "setCustomState",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1287
    },
    {
      "id": "setCustomState.rule.purpose",
      "operation": "setCustomState",
      "kind": "rule",
      "text": "An agent who is signed in may set a state of the own",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1290
    },
    {
      "id": "setCustomState.rule.no-body",
      "operation": "setCustomState",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1292,
      "unchecked": "it binds the client"
    },
    {
      "id": "setCustomState.rule.log-name",
      "operation": "setCustomState",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1295,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "setCustomState.rule.meaning-of-the-business",
      "operation": "setCustomState",
      "kind": "rule",
      "text": "What a number stands for is up to the business that sets it",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1298,
      "unchecked": "it leaves the gateway nothing to keep"
    },
    {
      "id": "setCustomState.rule.result-of-a-query",
      "operation": "setCustomState",
      "kind": "rule",
      "text": "The page calls the result that of a successful query, where other commands call it reserved; its example is empty",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1301,
      "unchecked": "the page does not say what it would hold"
    },
    {
      "id": "setCustomState.Guid.mandatory",
      "operation": "setCustomState",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 2944
    },
    {
      "id": "setCustomState.agentid.mandatory",
      "operation": "setCustomState",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 2966
    },
    {
      "id": "setCustomState.agentid.type",
      "operation": "setCustomState",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 2969
    },
    {
      "id": "setCustomState.agentid.minimum",
      "operation": "setCustomState",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 2970
    },
    {
      "id": "setCustomState.agentid.maximum",
      "operation": "setCustomState",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 2971
    },
    {
      "id": "setCustomState.customstate.mandatory",
      "operation": "setCustomState",
      "kind": "mandatory",
      "text": "customstate is mandatory",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 3259
    },
    {
      "id": "setCustomState.customstate.type",
      "operation": "setCustomState",
      "kind": "type",
      "text": "customstate is an integer (the agent's own state)",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 3262
    },
    {
      "id": "setCustomState.customstate.minimum",
      "operation": "setCustomState",
      "kind": "minimum",
      "text": "customstate is at least 0",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 3263
    },
    {
      "id": "setCustomState.customstate.maximum",
      "operation": "setCustomState",
      "kind": "maximum",
      "text": "customstate is at most 65534",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 3264
    },
    {
      "id": "setCustomState.Content-Type.mandatory",
      "operation": "setCustomState",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 3032
    },
    {
      "id": "setCustomState.Content-Type.type",
      "operation": "setCustomState",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 3035
    },
    {
      "id": "setCustomState.Content-Type.default",
      "operation": "setCustomState",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 3036
    },
    {
      "id": "setCustomState.answer.status",
      "operation": "setCustomState",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1324,
      "evidence": "observed"
    },
    {
      "id": "setCustomState.answer.media-type",
      "operation": "setCustomState",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1327,
      "evidence": "inferred"
    },
    {
      "id": "setCustomState.answer.json",
      "operation": "setCustomState",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1328
    },
    {
      "id": "setCustomState.answer.message",
      "operation": "setCustomState",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 4112
    },
    {
      "id": "setCustomState.answer.retcode",
      "operation": "setCustomState",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 4116
    },
    {
      "id": "setCustomState.answer.result",
      "operation": "setCustomState",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 4122
    },
    {
      "id": "setCustomState.answer.failure",
      "operation": "setCustomState",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 4373
    },
    {
      "id": "setCustomState.codes",
      "operation": "setCustomState",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 000-003, 100-006 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1304
    },
    {
      "id": "setCustomState.code.000-002",
      "operation": "setCustomState",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1305
    },
    {
      "id": "setCustomState.code.000-003",
      "operation": "setCustomState",
      "kind": "code",
      "text": "Refuses with 000-003 when the interface may not be called; most likely the Guid is no longer valid",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1306
    },
    {
      "id": "setCustomState.code.100-006",
      "operation": "setCustomState",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1307
    },
    {
      "id": "setCustomState.code.100-009",
      "operation": "setCustomState",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1308
    },
    {
      "id": "setCustomState.events",
      "operation": "setCustomState",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1228",
        "edition": "2023-09-27",
        "title": "Customizing Status by an Agent"
      },
      "line": 1309
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
      "line": 1358
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
      "line": 1359
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
      "line": 1375
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
      "line": 1378
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
      "line": 1380,
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
      "line": 1383,
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
      "line": 2944
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
      "line": 2966
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
      "line": 2969
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
      "line": 2970
    },
    {
      "id": "queryCustomState.agentid.maximum",
      "operation": "queryCustomState",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1229",
        "edition": "2024-09-24",
        "title": "Querying the Customized Status"
      },
      "line": 2971
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
      "line": 3032
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
      "line": 3035
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
      "line": 3036
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
      "line": 1397,
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
      "line": 1400,
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
      "line": 1401
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
      "line": 4410
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
      "line": 4414
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
      "line": 4420
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
      "line": 4426
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
      "line": 4432
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
      "line": 1386
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
      "line": 1387
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
      "line": 1388
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
      "line": 1389
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
      "line": 1392
    },
    {
      "id": "cancelSetCustomState.uri",
      "operation": "cancelSetCustomState",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/cancelsetcustomstate",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1430
    },
    {
      "id": "cancelSetCustomState.method",
      "operation": "cancelSetCustomState",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1431
    },
    {
      "id": "cancelSetCustomState.precondition.signed-in",
      "operation": "cancelSetCustomState",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1448
    },
    {
      "id": "cancelSetCustomState.precondition.custom-state",
      "operation": "cancelSetCustomState",
      "kind": "precondition",
      "text": "A state of the own is set",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1450,
      "unchecked": "what comes of it otherwise is not stated"
    },
    {
      "id": "cancelSetCustomState.rule.purpose",
      "operation": "cancelSetCustomState",
      "kind": "rule",
      "text": "An agent who has set a state of the own may take it back",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1455
    },
    {
      "id": "cancelSetCustomState.rule.no-body",
      "operation": "cancelSetCustomState",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1457,
      "unchecked": "it binds the client"
    },
    {
      "id": "cancelSetCustomState.rule.log-name",
      "operation": "cancelSetCustomState",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1460,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "cancelSetCustomState.Guid.mandatory",
      "operation": "cancelSetCustomState",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 2944
    },
    {
      "id": "cancelSetCustomState.agentid.mandatory",
      "operation": "cancelSetCustomState",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 2966
    },
    {
      "id": "cancelSetCustomState.agentid.type",
      "operation": "cancelSetCustomState",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 2969
    },
    {
      "id": "cancelSetCustomState.agentid.minimum",
      "operation": "cancelSetCustomState",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 2970
    },
    {
      "id": "cancelSetCustomState.agentid.maximum",
      "operation": "cancelSetCustomState",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 2971
    },
    {
      "id": "cancelSetCustomState.Content-Type.mandatory",
      "operation": "cancelSetCustomState",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3032
    },
    {
      "id": "cancelSetCustomState.Content-Type.type",
      "operation": "cancelSetCustomState",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3035
    },
    {
      "id": "cancelSetCustomState.Content-Type.default",
      "operation": "cancelSetCustomState",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 3036
    },
    {
      "id": "cancelSetCustomState.answer.status",
      "operation": "cancelSetCustomState",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1482,
      "evidence": "observed"
    },
    {
      "id": "cancelSetCustomState.answer.media-type",
      "operation": "cancelSetCustomState",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1485,
      "evidence": "inferred"
    },
    {
      "id": "cancelSetCustomState.answer.json",
      "operation": "cancelSetCustomState",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1486
    },
    {
      "id": "cancelSetCustomState.answer.message",
      "operation": "cancelSetCustomState",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 4112
    },
    {
      "id": "cancelSetCustomState.answer.retcode",
      "operation": "cancelSetCustomState",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 4116
    },
    {
      "id": "cancelSetCustomState.answer.result",
      "operation": "cancelSetCustomState",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 4122
    },
    {
      "id": "cancelSetCustomState.answer.failure",
      "operation": "cancelSetCustomState",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 4460
    },
    {
      "id": "cancelSetCustomState.codes",
      "operation": "cancelSetCustomState",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1463,
      "evidence": "inferred"
    },
    {
      "id": "cancelSetCustomState.code.100-006",
      "operation": "cancelSetCustomState",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1464,
      "evidence": "inferred"
    },
    {
      "id": "cancelSetCustomState.code.100-009",
      "operation": "cancelSetCustomState",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1465,
      "evidence": "inferred"
    },
    {
      "id": "cancelSetCustomState.events",
      "operation": "cancelSetCustomState",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1230",
        "edition": "2023-09-27",
        "title": "Canceling Status Customization by an Agent"
      },
      "line": 1477,
      "evidence": "inferred"
    },
    {
      "id": "getAgentStatus.uri",
      "operation": "getAgentStatus",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/agentstatus",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1507
    },
    {
      "id": "getAgentStatus.method",
      "operation": "getAgentStatus",
      "kind": "method",
      "text": "Is called with GET and with no other method",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1508
    },
    {
      "id": "getAgentStatus.precondition.signed-in",
      "operation": "getAgentStatus",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1525
    },
    {
      "id": "getAgentStatus.rule.purpose",
      "operation": "getAgentStatus",
      "kind": "rule",
      "text": "An agent who is signed in may ask for the own state",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1528
    },
    {
      "id": "getAgentStatus.rule.no-body",
      "operation": "getAgentStatus",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1530,
      "unchecked": "it binds the client"
    },
    {
      "id": "getAgentStatus.rule.log-name",
      "operation": "getAgentStatus",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1533,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "getAgentStatus.Guid.mandatory",
      "operation": "getAgentStatus",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 2944
    },
    {
      "id": "getAgentStatus.agentid.mandatory",
      "operation": "getAgentStatus",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 2966
    },
    {
      "id": "getAgentStatus.agentid.type",
      "operation": "getAgentStatus",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 2969
    },
    {
      "id": "getAgentStatus.agentid.minimum",
      "operation": "getAgentStatus",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 2970
    },
    {
      "id": "getAgentStatus.agentid.maximum",
      "operation": "getAgentStatus",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 2971
    },
    {
      "id": "getAgentStatus.Content-Type.mandatory",
      "operation": "getAgentStatus",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3032
    },
    {
      "id": "getAgentStatus.Content-Type.type",
      "operation": "getAgentStatus",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3035
    },
    {
      "id": "getAgentStatus.Content-Type.default",
      "operation": "getAgentStatus",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 3036
    },
    {
      "id": "getAgentStatus.answer.status",
      "operation": "getAgentStatus",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1555,
      "evidence": "observed"
    },
    {
      "id": "getAgentStatus.answer.media-type",
      "operation": "getAgentStatus",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1558,
      "evidence": "inferred"
    },
    {
      "id": "getAgentStatus.answer.json",
      "operation": "getAgentStatus",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1559
    },
    {
      "id": "getAgentStatus.answer.message",
      "operation": "getAgentStatus",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 4546
    },
    {
      "id": "getAgentStatus.answer.retcode",
      "operation": "getAgentStatus",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 4550
    },
    {
      "id": "getAgentStatus.answer.result",
      "operation": "getAgentStatus",
      "kind": "answer-field",
      "text": "result is a list (the table of the page has an array, its example an object), always there in a success",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 4556
    },
    {
      "id": "getAgentStatus.answer.failure",
      "operation": "getAgentStatus",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 4564
    },
    {
      "id": "getAgentStatus.codes",
      "operation": "getAgentStatus",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1536
    },
    {
      "id": "getAgentStatus.code.000-002",
      "operation": "getAgentStatus",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1537
    },
    {
      "id": "getAgentStatus.code.100-006",
      "operation": "getAgentStatus",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1538,
      "evidence": "inferred"
    },
    {
      "id": "getAgentStatus.code.100-007",
      "operation": "getAgentStatus",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1539,
      "evidence": "inferred"
    },
    {
      "id": "getAgentStatus.events",
      "operation": "getAgentStatus",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1222",
        "edition": "2024-09-24",
        "title": "Obtaining the Current Agent Status"
      },
      "line": 1550
    },
    {
      "id": "syncagentinfo.uri",
      "operation": "syncagentinfo",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/syncagentinfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1580
    },
    {
      "id": "syncagentinfo.method",
      "operation": "syncagentinfo",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1581
    },
    {
      "id": "syncagentinfo.precondition.signed-in",
      "operation": "syncagentinfo",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1599
    },
    {
      "id": "syncagentinfo.rule.purpose",
      "operation": "syncagentinfo",
      "kind": "rule",
      "text": "An agent who is signed in may ask for state and call",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1602
    },
    {
      "id": "syncagentinfo.rule.no-body",
      "operation": "syncagentinfo",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1604,
      "unchecked": "it binds the client"
    },
    {
      "id": "syncagentinfo.rule.log-name",
      "operation": "syncagentinfo",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1607,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "syncagentinfo.rule.after-refresh",
      "operation": "syncagentinfo",
      "kind": "rule",
      "text": "It is called after the page of the agent was refreshed, and not otherwise",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1610,
      "unchecked": "it binds the client"
    },
    {
      "id": "syncagentinfo.rule.clears-events",
      "operation": "syncagentinfo",
      "kind": "rule",
      "text": "The events that wait for the agent are dropped",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1613,
      "unchecked": "a poll that is held takes them before"
    },
    {
      "id": "syncagentinfo.Guid.mandatory",
      "operation": "syncagentinfo",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 2944
    },
    {
      "id": "syncagentinfo.agentid.mandatory",
      "operation": "syncagentinfo",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 2966
    },
    {
      "id": "syncagentinfo.agentid.type",
      "operation": "syncagentinfo",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 2969
    },
    {
      "id": "syncagentinfo.agentid.minimum",
      "operation": "syncagentinfo",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 2970
    },
    {
      "id": "syncagentinfo.agentid.maximum",
      "operation": "syncagentinfo",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 2971
    },
    {
      "id": "syncagentinfo.Content-Type.mandatory",
      "operation": "syncagentinfo",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3032
    },
    {
      "id": "syncagentinfo.Content-Type.type",
      "operation": "syncagentinfo",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3035
    },
    {
      "id": "syncagentinfo.Content-Type.default",
      "operation": "syncagentinfo",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 3036
    },
    {
      "id": "syncagentinfo.answer.status",
      "operation": "syncagentinfo",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1636,
      "evidence": "observed"
    },
    {
      "id": "syncagentinfo.answer.media-type",
      "operation": "syncagentinfo",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1639,
      "evidence": "inferred"
    },
    {
      "id": "syncagentinfo.answer.json",
      "operation": "syncagentinfo",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1640
    },
    {
      "id": "syncagentinfo.answer.message",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4838
    },
    {
      "id": "syncagentinfo.answer.retcode",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4842
    },
    {
      "id": "syncagentinfo.answer.result",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result is an object, always there in a success",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4848
    },
    {
      "id": "syncagentinfo.answer.result.callinfo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.callinfo is a text (the call as text), not always there in result",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4851
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo is an object (state and call of an agent, for a page that was refreshed), not always there in result",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4855
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.callFeature",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.callFeature is an integer 0, 6, 7, 41, 44, 45, 51, 52, 53 or -1 (kind of the call, by table 6 of the page), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4597
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.callData",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.callData is a text (data of the call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4634
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.lastState",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.lastState is an integer (state of the agent before), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4638
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.preBusy",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.preBusy is a boolean (whether the agent has asked to be busy after the call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4642
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.firsttalkingFlag",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.firsttalkingFlag is a boolean (whether it is the first talk of the call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4646
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.workNo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.workNo is a text (number of the agent), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4650
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.qcWorkNo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.qcWorkNo is a text (number of the inspector), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4654
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.callerNo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.callerNo is a text (number of the calling party), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4658
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.beginHoldTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.beginHoldTime is a text (begin of the hold in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4663
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.state",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.state is an integer 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 or 255 (state of the agent, by table 3 of cec_07_0581, which has other numbers than that of agentState), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4668
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.talkingCallfeature",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.talkingCallfeature is an integer 0, 6, 7, 41, 44, 45, 51, 52, 53 or -1 (kind of the call in which the agent talks, by table 6 of the page), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4729
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.releaseFlag",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.releaseFlag is an integer (not used), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4766
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.calledNo",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.calledNo is a text (number of the called party), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4770
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.mainCallId",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.mainCallId is a text (id of the main call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4775
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.secondTalkingTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.secondTalkingTime is a text (begin of the second talk in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4779
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.preRest",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.preRest is a boolean (whether the agent has asked for a rest after the call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4784
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.recordID",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.recordID is a text (id of the recording), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4788
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.currentTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.currentTime is a text (time of the answer in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4792
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.beginTalkingTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.beginTalkingTime is a text (begin of the talk in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4797
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.partner",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.partner is a text (the other parties), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4802
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.holdCallId",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.holdCallId is a text (id of the call on hold), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4807
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.agentStateBeginTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.agentStateBeginTime is a text (begin of the state in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4811
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.curCommand",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.curCommand is an integer (the present command, by table 7 of the page, which is cut off after 7 in the copies seen: 0 none, 1 the agent hung up, 2 the agent disconnected, 3 the user hung up, 6 hold, 7 end of the hold), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4816
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.curCallId",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.curCallId is a text (id of the present call), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4820
    },
    {
      "id": "syncagentinfo.answer.result.agentStateInfo.cmdBeginTime",
      "operation": "syncagentinfo",
      "kind": "answer-field",
      "text": "result.agentStateInfo.cmdBeginTime is a text (begin of the command in milliseconds, as text), not always there in result.agentStateInfo",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4824
    },
    {
      "id": "syncagentinfo.answer.failure",
      "operation": "syncagentinfo",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 4858
    },
    {
      "id": "syncagentinfo.codes",
      "operation": "syncagentinfo",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1616,
      "evidence": "inferred"
    },
    {
      "id": "syncagentinfo.code.100-006",
      "operation": "syncagentinfo",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1617,
      "evidence": "inferred"
    },
    {
      "id": "syncagentinfo.code.100-007",
      "operation": "syncagentinfo",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1618,
      "evidence": "inferred"
    },
    {
      "id": "syncagentinfo.events",
      "operation": "syncagentinfo",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1226",
        "edition": "2025-03-31",
        "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
      },
      "line": 1631,
      "evidence": "inferred"
    },
    {
      "id": "sendNoteletEx.uri",
      "operation": "sendNoteletEx",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/sendnoteletex",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1661
    },
    {
      "id": "sendNoteletEx.method",
      "operation": "sendNoteletEx",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1662
    },
    {
      "id": "sendNoteletEx.precondition.signed-in",
      "operation": "sendNoteletEx",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1679
    },
    {
      "id": "sendNoteletEx.rule.purpose",
      "operation": "sendNoteletEx",
      "kind": "rule",
      "text": "An agent who is signed in may send a note",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1682
    },
    {
      "id": "sendNoteletEx.rule.log-name",
      "operation": "sendNoteletEx",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1684,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "sendNoteletEx.Guid.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 2944
    },
    {
      "id": "sendNoteletEx.agentid.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 2966
    },
    {
      "id": "sendNoteletEx.agentid.type",
      "operation": "sendNoteletEx",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 2969
    },
    {
      "id": "sendNoteletEx.agentid.minimum",
      "operation": "sendNoteletEx",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 2970
    },
    {
      "id": "sendNoteletEx.agentid.maximum",
      "operation": "sendNoteletEx",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 2971
    },
    {
      "id": "sendNoteletEx.Content-Type.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 3032
    },
    {
      "id": "sendNoteletEx.Content-Type.type",
      "operation": "sendNoteletEx",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 3035
    },
    {
      "id": "sendNoteletEx.Content-Type.default",
      "operation": "sendNoteletEx",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 3036
    },
    {
      "id": "sendNoteletEx.body.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "The request has a body",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1702
    },
    {
      "id": "sendNoteletEx.body.type",
      "operation": "sendNoteletEx",
      "kind": "type",
      "text": "The body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1704
    },
    {
      "id": "sendNoteletEx.body.agentIds.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "agentIds is mandatory",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 4891
    },
    {
      "id": "sendNoteletEx.body.agentIds.type",
      "operation": "sendNoteletEx",
      "kind": "type",
      "text": "agentIds is a list (numbers of the agents whom the note is for)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 4895
    },
    {
      "id": "sendNoteletEx.body.agentIds.max-items",
      "operation": "sendNoteletEx",
      "kind": "max-items",
      "text": "agentIds has at most 100 entries",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 4896,
      "unchecked": "it would take a hundred agents"
    },
    {
      "id": "sendNoteletEx.body.content.mandatory",
      "operation": "sendNoteletEx",
      "kind": "mandatory",
      "text": "content is mandatory",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 4892
    },
    {
      "id": "sendNoteletEx.body.content.type",
      "operation": "sendNoteletEx",
      "kind": "type",
      "text": "content is a text (the note; may be empty)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 4905
    },
    {
      "id": "sendNoteletEx.body.content.max-length",
      "operation": "sendNoteletEx",
      "kind": "max-length",
      "text": "content has at most 1023 characters",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 4906
    },
    {
      "id": "sendNoteletEx.answer.status",
      "operation": "sendNoteletEx",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1711,
      "evidence": "observed"
    },
    {
      "id": "sendNoteletEx.answer.media-type",
      "operation": "sendNoteletEx",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1714,
      "evidence": "inferred"
    },
    {
      "id": "sendNoteletEx.answer.json",
      "operation": "sendNoteletEx",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1715
    },
    {
      "id": "sendNoteletEx.answer.message",
      "operation": "sendNoteletEx",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 4921
    },
    {
      "id": "sendNoteletEx.answer.retcode",
      "operation": "sendNoteletEx",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 4925
    },
    {
      "id": "sendNoteletEx.answer.result",
      "operation": "sendNoteletEx",
      "kind": "answer-field",
      "text": "result is an object or null (null after a success), not always there in a success",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 4931
    },
    {
      "id": "sendNoteletEx.answer.failure",
      "operation": "sendNoteletEx",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 4937
    },
    {
      "id": "sendNoteletEx.codes",
      "operation": "sendNoteletEx",
      "kind": "codes",
      "text": "Refuses with no codes but 100-001, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1687
    },
    {
      "id": "sendNoteletEx.code.100-001",
      "operation": "sendNoteletEx",
      "kind": "code",
      "text": "Refuses with 100-001 when a sign-in parameter is empty or not valid",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1688
    },
    {
      "id": "sendNoteletEx.code.100-006",
      "operation": "sendNoteletEx",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1689
    },
    {
      "id": "sendNoteletEx.code.100-007",
      "operation": "sendNoteletEx",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1690
    },
    {
      "id": "sendNoteletEx.events",
      "operation": "sendNoteletEx",
      "kind": "events",
      "text": "Triggers no event but AgentOther_Note, and none for who calls",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1693
    },
    {
      "id": "sendNoteletEx.event.AgentOther_Note",
      "operation": "sendNoteletEx",
      "kind": "event",
      "text": "AgentOther_Note comes after every success (it comes to those whom the note is for)",
      "source": {
        "page": "cec_07_1205",
        "edition": "2025-03-31",
        "title": "Sending Notes"
      },
      "line": 1694,
      "unchecked": "it comes to others"
    },
    {
      "id": "modifyAccountPwdEx.uri",
      "operation": "modifyAccountPwdEx",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/modifyaccountpwdex",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1747
    },
    {
      "id": "modifyAccountPwdEx.method",
      "operation": "modifyAccountPwdEx",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1748
    },
    {
      "id": "modifyAccountPwdEx.precondition.signed-in",
      "operation": "modifyAccountPwdEx",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1766
    },
    {
      "id": "modifyAccountPwdEx.rule.purpose",
      "operation": "modifyAccountPwdEx",
      "kind": "rule",
      "text": "An agent who is signed in may change the own password",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1769,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.rule.log-name",
      "operation": "modifyAccountPwdEx",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1772,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "modifyAccountPwdEx.rule.password-rules",
      "operation": "modifyAccountPwdEx",
      "kind": "rule",
      "text": "A new password has no long run of one character, no three characters of the number of the agent in a row, three of four kinds of characters, and is none of the last five",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1775,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.rule.not-with-aicc",
      "operation": "modifyAccountPwdEx",
      "kind": "rule",
      "text": "It is not for sites with the AICC workbench, to which passwords are not handed on",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1778,
      "unchecked": "which workbench a site has is not seen from outside"
    },
    {
      "id": "modifyAccountPwdEx.Guid.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 2944
    },
    {
      "id": "modifyAccountPwdEx.agentid.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 2966
    },
    {
      "id": "modifyAccountPwdEx.agentid.type",
      "operation": "modifyAccountPwdEx",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 2969
    },
    {
      "id": "modifyAccountPwdEx.agentid.minimum",
      "operation": "modifyAccountPwdEx",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 2970
    },
    {
      "id": "modifyAccountPwdEx.agentid.maximum",
      "operation": "modifyAccountPwdEx",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 2971
    },
    {
      "id": "modifyAccountPwdEx.Content-Type.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 3032
    },
    {
      "id": "modifyAccountPwdEx.Content-Type.type",
      "operation": "modifyAccountPwdEx",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 3035
    },
    {
      "id": "modifyAccountPwdEx.Content-Type.default",
      "operation": "modifyAccountPwdEx",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 3036
    },
    {
      "id": "modifyAccountPwdEx.body.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "The request has a body",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1795
    },
    {
      "id": "modifyAccountPwdEx.body.type",
      "operation": "modifyAccountPwdEx",
      "kind": "type",
      "text": "The body is a JSON object (application/json)",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1797
    },
    {
      "id": "modifyAccountPwdEx.body.oldPassword.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "oldPassword is mandatory",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4971,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.body.oldPassword.type",
      "operation": "modifyAccountPwdEx",
      "kind": "type",
      "text": "oldPassword is a text (the present password)",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4975
    },
    {
      "id": "modifyAccountPwdEx.body.oldPassword.max-length",
      "operation": "modifyAccountPwdEx",
      "kind": "max-length",
      "text": "oldPassword has at most 32 characters",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4977,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.body.newPassword.mandatory",
      "operation": "modifyAccountPwdEx",
      "kind": "mandatory",
      "text": "newPassword is mandatory",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4972,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.body.newPassword.type",
      "operation": "modifyAccountPwdEx",
      "kind": "type",
      "text": "newPassword is a text (the password from now on)",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4984
    },
    {
      "id": "modifyAccountPwdEx.body.newPassword.min-length",
      "operation": "modifyAccountPwdEx",
      "kind": "min-length",
      "text": "newPassword has at least 8 characters",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4986,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.body.newPassword.max-length",
      "operation": "modifyAccountPwdEx",
      "kind": "max-length",
      "text": "newPassword has at most 32 characters",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4987,
      "unchecked": "it would change the password"
    },
    {
      "id": "modifyAccountPwdEx.answer.status",
      "operation": "modifyAccountPwdEx",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1804,
      "evidence": "observed"
    },
    {
      "id": "modifyAccountPwdEx.answer.media-type",
      "operation": "modifyAccountPwdEx",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1807,
      "evidence": "inferred"
    },
    {
      "id": "modifyAccountPwdEx.answer.json",
      "operation": "modifyAccountPwdEx",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1808
    },
    {
      "id": "modifyAccountPwdEx.answer.message",
      "operation": "modifyAccountPwdEx",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4112
    },
    {
      "id": "modifyAccountPwdEx.answer.retcode",
      "operation": "modifyAccountPwdEx",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4116
    },
    {
      "id": "modifyAccountPwdEx.answer.result",
      "operation": "modifyAccountPwdEx",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4122
    },
    {
      "id": "modifyAccountPwdEx.answer.failure",
      "operation": "modifyAccountPwdEx",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 4998
    },
    {
      "id": "modifyAccountPwdEx.codes",
      "operation": "modifyAccountPwdEx",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 100-006 and 100-007, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1781
    },
    {
      "id": "modifyAccountPwdEx.code.000-002",
      "operation": "modifyAccountPwdEx",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1782
    },
    {
      "id": "modifyAccountPwdEx.code.100-006",
      "operation": "modifyAccountPwdEx",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1783
    },
    {
      "id": "modifyAccountPwdEx.code.100-007",
      "operation": "modifyAccountPwdEx",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1784
    },
    {
      "id": "modifyAccountPwdEx.events",
      "operation": "modifyAccountPwdEx",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1217",
        "edition": "2023-09-27",
        "title": "Changing the Password (Extended)"
      },
      "line": 1785
    },
    {
      "id": "sayBusy.uri",
      "operation": "sayBusy",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/saybusy",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1837
    },
    {
      "id": "sayBusy.method",
      "operation": "sayBusy",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1838
    },
    {
      "id": "sayBusy.precondition.signed-in",
      "operation": "sayBusy",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1855
    },
    {
      "id": "sayBusy.rule.purpose",
      "operation": "sayBusy",
      "kind": "rule",
      "text": "An agent who is signed in may be busy",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1858
    },
    {
      "id": "sayBusy.rule.no-body",
      "operation": "sayBusy",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1860,
      "unchecked": "it binds the client"
    },
    {
      "id": "sayBusy.rule.log-name",
      "operation": "sayBusy",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1863,
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
      "line": 1866,
      "evidence": "observed",
      "unchecked": "it takes a call"
    },
    {
      "id": "sayBusy.Guid.mandatory",
      "operation": "sayBusy",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 2944
    },
    {
      "id": "sayBusy.agentid.mandatory",
      "operation": "sayBusy",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 2966
    },
    {
      "id": "sayBusy.agentid.type",
      "operation": "sayBusy",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 2969
    },
    {
      "id": "sayBusy.agentid.minimum",
      "operation": "sayBusy",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 2970
    },
    {
      "id": "sayBusy.agentid.maximum",
      "operation": "sayBusy",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 2971
    },
    {
      "id": "sayBusy.reason.optional",
      "operation": "sayBusy",
      "kind": "optional",
      "text": "reason may be left out",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3274
    },
    {
      "id": "sayBusy.reason.type",
      "operation": "sayBusy",
      "kind": "type",
      "text": "reason is an integer (why the agent is busy)",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3277
    },
    {
      "id": "sayBusy.reason.options",
      "operation": "sayBusy",
      "kind": "options",
      "text": "reason is 0 or 200 to 250",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3278
    },
    {
      "id": "sayBusy.reason.values",
      "operation": "sayBusy",
      "kind": "values",
      "text": "0 in reason stands for no reason",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3284,
      "unchecked": "no answer tells the reason"
    },
    {
      "id": "sayBusy.reason.mandatory-when",
      "operation": "sayBusy",
      "kind": "mandatory-when",
      "text": "reason is mandatory when the agent is busy and asks for it again",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3288
    },
    {
      "id": "sayBusy.prolong.optional",
      "operation": "sayBusy",
      "kind": "optional",
      "text": "prolong may be left out",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3296
    },
    {
      "id": "sayBusy.prolong.type",
      "operation": "sayBusy",
      "kind": "type",
      "text": "prolong is a boolean (whether the reason is set anew for an agent who is busy already)",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3299
    },
    {
      "id": "sayBusy.prolong.options",
      "operation": "sayBusy",
      "kind": "options",
      "text": "prolong is true or false",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3299
    },
    {
      "id": "sayBusy.prolong.default",
      "operation": "sayBusy",
      "kind": "default",
      "text": "prolong is false by default",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3300,
      "unchecked": "an agent who is not busy becomes so either way"
    },
    {
      "id": "sayBusy.prolong.values",
      "operation": "sayBusy",
      "kind": "values",
      "text": "true in prolong stands for setting the reason anew",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3302,
      "unchecked": "no answer tells the reason"
    },
    {
      "id": "sayBusy.prolong.mandatory-when",
      "operation": "sayBusy",
      "kind": "mandatory-when",
      "text": "prolong is mandatory when the agent is busy and asks for it again",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3307
    },
    {
      "id": "sayBusy.Content-Type.mandatory",
      "operation": "sayBusy",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3032
    },
    {
      "id": "sayBusy.Content-Type.type",
      "operation": "sayBusy",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3035
    },
    {
      "id": "sayBusy.Content-Type.default",
      "operation": "sayBusy",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 3036
    },
    {
      "id": "sayBusy.answer.status",
      "operation": "sayBusy",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1906,
      "evidence": "observed"
    },
    {
      "id": "sayBusy.answer.media-type",
      "operation": "sayBusy",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1909,
      "evidence": "inferred"
    },
    {
      "id": "sayBusy.answer.json",
      "operation": "sayBusy",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1910
    },
    {
      "id": "sayBusy.answer.message",
      "operation": "sayBusy",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 4112
    },
    {
      "id": "sayBusy.answer.retcode",
      "operation": "sayBusy",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 4116
    },
    {
      "id": "sayBusy.answer.result",
      "operation": "sayBusy",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 4122
    },
    {
      "id": "sayBusy.answer.failure",
      "operation": "sayBusy",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 5026
    },
    {
      "id": "sayBusy.codes",
      "operation": "sayBusy",
      "kind": "codes",
      "text": "Refuses with no codes but 000-002, 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1873
    },
    {
      "id": "sayBusy.code.000-002",
      "operation": "sayBusy",
      "kind": "code",
      "text": "Refuses with 000-002 when an address or a parameter of the URL is wrong, or a parameter breaks its definition",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1874
    },
    {
      "id": "sayBusy.code.100-006",
      "operation": "sayBusy",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1875
    },
    {
      "id": "sayBusy.code.100-007",
      "operation": "sayBusy",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1876
    },
    {
      "id": "sayBusy.code.100-009",
      "operation": "sayBusy",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1877
    },
    {
      "id": "sayBusy.events",
      "operation": "sayBusy",
      "kind": "events",
      "text": "Triggers no event but AgentState_SetNotReady_Success, once and for this agent",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1878
    },
    {
      "id": "sayBusy.event.AgentState_SetNotReady_Success",
      "operation": "sayBusy",
      "kind": "event",
      "text": "AgentState_SetNotReady_Success comes after every success",
      "source": {
        "page": "cec_07_1211",
        "edition": "2024-08-02",
        "title": "Setting Busy"
      },
      "line": 1879
    },
    {
      "id": "cancelBusy.uri",
      "operation": "cancelBusy",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/cancelbusy",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1943
    },
    {
      "id": "cancelBusy.method",
      "operation": "cancelBusy",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1944
    },
    {
      "id": "cancelBusy.precondition.signed-in",
      "operation": "cancelBusy",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1961
    },
    {
      "id": "cancelBusy.precondition.busy",
      "operation": "cancelBusy",
      "kind": "precondition",
      "text": "The agent is busy",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1963,
      "unchecked": "what comes of it otherwise is not stated"
    },
    {
      "id": "cancelBusy.rule.purpose",
      "operation": "cancelBusy",
      "kind": "rule",
      "text": "An agent who is busy may be so no longer",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1968
    },
    {
      "id": "cancelBusy.rule.no-body",
      "operation": "cancelBusy",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1970,
      "unchecked": "it binds the client"
    },
    {
      "id": "cancelBusy.rule.log-name",
      "operation": "cancelBusy",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1973,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "cancelBusy.Guid.mandatory",
      "operation": "cancelBusy",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 2944
    },
    {
      "id": "cancelBusy.agentid.mandatory",
      "operation": "cancelBusy",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 2966
    },
    {
      "id": "cancelBusy.agentid.type",
      "operation": "cancelBusy",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 2969
    },
    {
      "id": "cancelBusy.agentid.minimum",
      "operation": "cancelBusy",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 2970
    },
    {
      "id": "cancelBusy.agentid.maximum",
      "operation": "cancelBusy",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 2971
    },
    {
      "id": "cancelBusy.Content-Type.mandatory",
      "operation": "cancelBusy",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 3032
    },
    {
      "id": "cancelBusy.Content-Type.type",
      "operation": "cancelBusy",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 3035
    },
    {
      "id": "cancelBusy.Content-Type.default",
      "operation": "cancelBusy",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 3036
    },
    {
      "id": "cancelBusy.answer.status",
      "operation": "cancelBusy",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1995,
      "evidence": "observed"
    },
    {
      "id": "cancelBusy.answer.media-type",
      "operation": "cancelBusy",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1998,
      "evidence": "inferred"
    },
    {
      "id": "cancelBusy.answer.json",
      "operation": "cancelBusy",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1999
    },
    {
      "id": "cancelBusy.answer.message",
      "operation": "cancelBusy",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 4112
    },
    {
      "id": "cancelBusy.answer.retcode",
      "operation": "cancelBusy",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 4116
    },
    {
      "id": "cancelBusy.answer.result",
      "operation": "cancelBusy",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 4122
    },
    {
      "id": "cancelBusy.answer.failure",
      "operation": "cancelBusy",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 5055
    },
    {
      "id": "cancelBusy.codes",
      "operation": "cancelBusy",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1976
    },
    {
      "id": "cancelBusy.code.100-006",
      "operation": "cancelBusy",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1977
    },
    {
      "id": "cancelBusy.code.100-007",
      "operation": "cancelBusy",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1978
    },
    {
      "id": "cancelBusy.code.100-009",
      "operation": "cancelBusy",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1979
    },
    {
      "id": "cancelBusy.events",
      "operation": "cancelBusy",
      "kind": "events",
      "text": "Triggers no event but AgentState_CancelNotReady_Success, once and for this agent",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1980
    },
    {
      "id": "cancelBusy.event.AgentState_CancelNotReady_Success",
      "operation": "cancelBusy",
      "kind": "event",
      "text": "AgentState_CancelNotReady_Success comes after every success",
      "source": {
        "page": "cec_07_1212",
        "edition": "2023-09-27",
        "title": "Canceling the Busy State"
      },
      "line": 1981
    },
    {
      "id": "sayFree.uri",
      "operation": "sayFree",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/sayfree",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2031
    },
    {
      "id": "sayFree.method",
      "operation": "sayFree",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2032
    },
    {
      "id": "sayFree.precondition.signed-in",
      "operation": "sayFree",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2049
    },
    {
      "id": "sayFree.rule.purpose",
      "operation": "sayFree",
      "kind": "rule",
      "text": "An agent who is signed in may be idle",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2052
    },
    {
      "id": "sayFree.rule.no-body",
      "operation": "sayFree",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2054,
      "unchecked": "it binds the client"
    },
    {
      "id": "sayFree.rule.log-name",
      "operation": "sayFree",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2057,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "sayFree.Guid.mandatory",
      "operation": "sayFree",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2944
    },
    {
      "id": "sayFree.agentid.mandatory",
      "operation": "sayFree",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2966
    },
    {
      "id": "sayFree.agentid.type",
      "operation": "sayFree",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2969
    },
    {
      "id": "sayFree.agentid.minimum",
      "operation": "sayFree",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2970
    },
    {
      "id": "sayFree.agentid.maximum",
      "operation": "sayFree",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2971
    },
    {
      "id": "sayFree.Content-Type.mandatory",
      "operation": "sayFree",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 3032
    },
    {
      "id": "sayFree.Content-Type.type",
      "operation": "sayFree",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 3035
    },
    {
      "id": "sayFree.Content-Type.default",
      "operation": "sayFree",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 3036
    },
    {
      "id": "sayFree.answer.status",
      "operation": "sayFree",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2090,
      "evidence": "observed"
    },
    {
      "id": "sayFree.answer.media-type",
      "operation": "sayFree",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2093,
      "evidence": "inferred"
    },
    {
      "id": "sayFree.answer.json",
      "operation": "sayFree",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2094
    },
    {
      "id": "sayFree.answer.message",
      "operation": "sayFree",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 4112
    },
    {
      "id": "sayFree.answer.retcode",
      "operation": "sayFree",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 4116
    },
    {
      "id": "sayFree.answer.result",
      "operation": "sayFree",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 4122
    },
    {
      "id": "sayFree.answer.failure",
      "operation": "sayFree",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 5084
    },
    {
      "id": "sayFree.codes",
      "operation": "sayFree",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2060
    },
    {
      "id": "sayFree.code.100-006",
      "operation": "sayFree",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2061
    },
    {
      "id": "sayFree.code.100-007",
      "operation": "sayFree",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2062
    },
    {
      "id": "sayFree.code.100-009",
      "operation": "sayFree",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2063
    },
    {
      "id": "sayFree.events",
      "operation": "sayFree",
      "kind": "events",
      "text": "Triggers no event but AgentState_CancelNotReady_Success and AgentState_CancelWork_Success, in this order, each once at most and for this agent",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2064
    },
    {
      "id": "sayFree.event.AgentState_CancelNotReady_Success",
      "operation": "sayFree",
      "kind": "event",
      "text": "AgentState_CancelNotReady_Success comes after every success in the state busy and in no other",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2065
    },
    {
      "id": "sayFree.event.AgentState_CancelWork_Success",
      "operation": "sayFree",
      "kind": "event",
      "text": "AgentState_CancelWork_Success comes after every success in the state wrap-up and in no other",
      "source": {
        "page": "cec_07_1210",
        "edition": "2023-09-27",
        "title": "Setting Idle"
      },
      "line": 2069
    },
    {
      "id": "sayWork.uri",
      "operation": "sayWork",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/work",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2127
    },
    {
      "id": "sayWork.method",
      "operation": "sayWork",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2128
    },
    {
      "id": "sayWork.precondition.signed-in",
      "operation": "sayWork",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2145
    },
    {
      "id": "sayWork.rule.purpose",
      "operation": "sayWork",
      "kind": "rule",
      "text": "An agent who is signed in may enter the work state",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2148
    },
    {
      "id": "sayWork.rule.no-body",
      "operation": "sayWork",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2150,
      "unchecked": "it binds the client"
    },
    {
      "id": "sayWork.rule.log-name",
      "operation": "sayWork",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2153,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "sayWork.Guid.mandatory",
      "operation": "sayWork",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2944
    },
    {
      "id": "sayWork.agentid.mandatory",
      "operation": "sayWork",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2966
    },
    {
      "id": "sayWork.agentid.type",
      "operation": "sayWork",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2969
    },
    {
      "id": "sayWork.agentid.minimum",
      "operation": "sayWork",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2970
    },
    {
      "id": "sayWork.agentid.maximum",
      "operation": "sayWork",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2971
    },
    {
      "id": "sayWork.Content-Type.mandatory",
      "operation": "sayWork",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 3032
    },
    {
      "id": "sayWork.Content-Type.type",
      "operation": "sayWork",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 3035
    },
    {
      "id": "sayWork.Content-Type.default",
      "operation": "sayWork",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 3036
    },
    {
      "id": "sayWork.answer.status",
      "operation": "sayWork",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2191,
      "evidence": "observed"
    },
    {
      "id": "sayWork.answer.media-type",
      "operation": "sayWork",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2194,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.answer.json",
      "operation": "sayWork",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2195
    },
    {
      "id": "sayWork.answer.message",
      "operation": "sayWork",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 4112
    },
    {
      "id": "sayWork.answer.retcode",
      "operation": "sayWork",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 4116
    },
    {
      "id": "sayWork.answer.result",
      "operation": "sayWork",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 4122
    },
    {
      "id": "sayWork.answer.failure",
      "operation": "sayWork",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 5113
    },
    {
      "id": "sayWork.codes",
      "operation": "sayWork",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2156,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.code.100-006",
      "operation": "sayWork",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2157,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.code.100-007",
      "operation": "sayWork",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2158,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.code.100-009",
      "operation": "sayWork",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2159,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.events",
      "operation": "sayWork",
      "kind": "events",
      "text": "Triggers no event but AgentState_SetWork_Success, once and for this agent",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2172,
      "evidence": "inferred"
    },
    {
      "id": "sayWork.event.AgentState_SetWork_Success",
      "operation": "sayWork",
      "kind": "event",
      "text": "AgentState_SetWork_Success comes after every success",
      "source": {
        "page": "cec_07_1215",
        "edition": "2023-09-27",
        "title": "Entering the Work State"
      },
      "line": 2173,
      "evidence": "inferred"
    },
    {
      "id": "cancelWork.uri",
      "operation": "cancelWork",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/cancelwork",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2218
    },
    {
      "id": "cancelWork.method",
      "operation": "cancelWork",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2219
    },
    {
      "id": "cancelWork.precondition.signed-in",
      "operation": "cancelWork",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2236
    },
    {
      "id": "cancelWork.precondition.at-work",
      "operation": "cancelWork",
      "kind": "precondition",
      "text": "The agent is in the work state",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2238,
      "unchecked": "what comes of it otherwise is not stated"
    },
    {
      "id": "cancelWork.rule.purpose",
      "operation": "cancelWork",
      "kind": "rule",
      "text": "An agent who is in the work state may leave it",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2243
    },
    {
      "id": "cancelWork.rule.no-body",
      "operation": "cancelWork",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2245,
      "unchecked": "it binds the client"
    },
    {
      "id": "cancelWork.rule.log-name",
      "operation": "cancelWork",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2248,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "cancelWork.Guid.mandatory",
      "operation": "cancelWork",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2944
    },
    {
      "id": "cancelWork.agentid.mandatory",
      "operation": "cancelWork",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2966
    },
    {
      "id": "cancelWork.agentid.type",
      "operation": "cancelWork",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2969
    },
    {
      "id": "cancelWork.agentid.minimum",
      "operation": "cancelWork",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2970
    },
    {
      "id": "cancelWork.agentid.maximum",
      "operation": "cancelWork",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2971
    },
    {
      "id": "cancelWork.Content-Type.mandatory",
      "operation": "cancelWork",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 3032
    },
    {
      "id": "cancelWork.Content-Type.type",
      "operation": "cancelWork",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 3035
    },
    {
      "id": "cancelWork.Content-Type.default",
      "operation": "cancelWork",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 3036
    },
    {
      "id": "cancelWork.answer.status",
      "operation": "cancelWork",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2270,
      "evidence": "observed"
    },
    {
      "id": "cancelWork.answer.media-type",
      "operation": "cancelWork",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2273,
      "evidence": "inferred"
    },
    {
      "id": "cancelWork.answer.json",
      "operation": "cancelWork",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2274
    },
    {
      "id": "cancelWork.answer.message",
      "operation": "cancelWork",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 4112
    },
    {
      "id": "cancelWork.answer.retcode",
      "operation": "cancelWork",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 4116
    },
    {
      "id": "cancelWork.answer.result",
      "operation": "cancelWork",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 4122
    },
    {
      "id": "cancelWork.answer.failure",
      "operation": "cancelWork",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 5142
    },
    {
      "id": "cancelWork.codes",
      "operation": "cancelWork",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2251
    },
    {
      "id": "cancelWork.code.100-006",
      "operation": "cancelWork",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2252
    },
    {
      "id": "cancelWork.code.100-007",
      "operation": "cancelWork",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2253
    },
    {
      "id": "cancelWork.code.100-009",
      "operation": "cancelWork",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2254
    },
    {
      "id": "cancelWork.events",
      "operation": "cancelWork",
      "kind": "events",
      "text": "Triggers no event but AgentState_CancelWork_Success, once and for this agent",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2255
    },
    {
      "id": "cancelWork.event.AgentState_CancelWork_Success",
      "operation": "cancelWork",
      "kind": "event",
      "text": "AgentState_CancelWork_Success comes after every success",
      "source": {
        "page": "cec_07_1216",
        "edition": "2023-09-27",
        "title": "Quitting the Work State"
      },
      "line": 2256
    },
    {
      "id": "rest.uri",
      "operation": "rest",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/rest/{time}/{restcause}",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2306
    },
    {
      "id": "rest.method",
      "operation": "rest",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2307
    },
    {
      "id": "rest.precondition.signed-in",
      "operation": "rest",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2324
    },
    {
      "id": "rest.rule.purpose",
      "operation": "rest",
      "kind": "rule",
      "text": "An agent who is signed in may ask for rest, and rests once it is granted",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2327
    },
    {
      "id": "rest.rule.no-body",
      "operation": "rest",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2329,
      "unchecked": "it binds the client"
    },
    {
      "id": "rest.rule.log-name",
      "operation": "rest",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2332,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "rest.rule.configured-cause",
      "operation": "rest",
      "kind": "rule",
      "text": "The cause codes of a rest are those configured on the platform",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2335,
      "unchecked": "what is configured on the platform is not seen from outside"
    },
    {
      "id": "rest.rule.prolong-when-resting",
      "operation": "rest",
      "kind": "rule",
      "text": "An agent in the rest state has to send prolong to set the rest again",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2338
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
      "line": 2340,
      "evidence": "observed",
      "unchecked": "it takes a call"
    },
    {
      "id": "rest.Guid.mandatory",
      "operation": "rest",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2944
    },
    {
      "id": "rest.agentid.mandatory",
      "operation": "rest",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2966
    },
    {
      "id": "rest.agentid.type",
      "operation": "rest",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2969
    },
    {
      "id": "rest.agentid.minimum",
      "operation": "rest",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2970
    },
    {
      "id": "rest.agentid.maximum",
      "operation": "rest",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2971
    },
    {
      "id": "rest.time.mandatory",
      "operation": "rest",
      "kind": "mandatory",
      "text": "time is mandatory",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3315
    },
    {
      "id": "rest.time.type",
      "operation": "rest",
      "kind": "type",
      "text": "time is an integer (how long the rest lasts, in seconds)",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3318
    },
    {
      "id": "rest.time.minimum",
      "operation": "rest",
      "kind": "minimum",
      "text": "time is at least 1 (seconds)",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3320
    },
    {
      "id": "rest.time.maximum",
      "operation": "rest",
      "kind": "maximum",
      "text": "time is at most 86399 (seconds)",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3321
    },
    {
      "id": "rest.restcause.mandatory",
      "operation": "rest",
      "kind": "mandatory",
      "text": "restcause is mandatory",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3332
    },
    {
      "id": "rest.restcause.type",
      "operation": "rest",
      "kind": "type",
      "text": "restcause is an integer (cause code of the rest, one of those configured on the platform)",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3335
    },
    {
      "id": "rest.restcause.minimum",
      "operation": "rest",
      "kind": "minimum",
      "text": "restcause is at least 0",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3337
    },
    {
      "id": "rest.restcause.maximum",
      "operation": "rest",
      "kind": "maximum",
      "text": "restcause is at most 255",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3338
    },
    {
      "id": "rest.restcause.values",
      "operation": "rest",
      "kind": "values",
      "text": "0 in restcause stands for no cause code",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3341,
      "unchecked": "no answer tells the cause of a rest"
    },
    {
      "id": "rest.prolong.optional",
      "operation": "rest",
      "kind": "optional",
      "text": "prolong may be left out",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3352
    },
    {
      "id": "rest.prolong.type",
      "operation": "rest",
      "kind": "type",
      "text": "prolong is a boolean (whether the reason for the rest is set anew for an agent who is resting already)",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3357
    },
    {
      "id": "rest.prolong.options",
      "operation": "rest",
      "kind": "options",
      "text": "prolong is true or false",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3357
    },
    {
      "id": "rest.prolong.default",
      "operation": "rest",
      "kind": "default",
      "text": "prolong is false by default",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3358,
      "unchecked": "an agent who is not resting rests either way"
    },
    {
      "id": "rest.prolong.values",
      "operation": "rest",
      "kind": "values",
      "text": "true in prolong stands for setting the reason of the rest anew",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3360,
      "unchecked": "no answer tells the reason of a rest"
    },
    {
      "id": "rest.prolong.mandatory-when",
      "operation": "rest",
      "kind": "mandatory-when",
      "text": "prolong is mandatory when the agent is in the rest state and asks for rest again",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3365
    },
    {
      "id": "rest.Content-Type.mandatory",
      "operation": "rest",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3032
    },
    {
      "id": "rest.Content-Type.type",
      "operation": "rest",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3035
    },
    {
      "id": "rest.Content-Type.default",
      "operation": "rest",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 3036
    },
    {
      "id": "rest.answer.status",
      "operation": "rest",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2391,
      "evidence": "observed"
    },
    {
      "id": "rest.answer.media-type",
      "operation": "rest",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2394,
      "evidence": "inferred"
    },
    {
      "id": "rest.answer.json",
      "operation": "rest",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2395
    },
    {
      "id": "rest.answer.message",
      "operation": "rest",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 4112
    },
    {
      "id": "rest.answer.retcode",
      "operation": "rest",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 4116
    },
    {
      "id": "rest.answer.result",
      "operation": "rest",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 4122
    },
    {
      "id": "rest.answer.failure",
      "operation": "rest",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 5171
    },
    {
      "id": "rest.codes",
      "operation": "rest",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2347
    },
    {
      "id": "rest.code.100-006",
      "operation": "rest",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2348
    },
    {
      "id": "rest.code.100-007",
      "operation": "rest",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2349
    },
    {
      "id": "rest.code.100-009",
      "operation": "rest",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2350
    },
    {
      "id": "rest.events",
      "operation": "rest",
      "kind": "events",
      "text": "Triggers no event but AgentState_SetRest_Success and AgentState_Rest_Timeout, in this order, each once and for this agent",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2351
    },
    {
      "id": "rest.event.AgentState_SetRest_Success",
      "operation": "rest",
      "kind": "event",
      "text": "AgentState_SetRest_Success comes after every success",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2352
    },
    {
      "id": "rest.event.AgentState_Rest_Timeout",
      "operation": "rest",
      "kind": "event",
      "text": "AgentState_Rest_Timeout comes after every success, as many seconds later as time says",
      "source": {
        "page": "cec_07_1213",
        "edition": "2023-09-27",
        "title": "Applying for Rest"
      },
      "line": 2354
    },
    {
      "id": "cancelRest.uri",
      "operation": "cancelRest",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/cancelrest",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2428
    },
    {
      "id": "cancelRest.method",
      "operation": "cancelRest",
      "kind": "method",
      "text": "Is called with POST and with no other method",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2429
    },
    {
      "id": "cancelRest.precondition.signed-in",
      "operation": "cancelRest",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2446
    },
    {
      "id": "cancelRest.precondition.resting",
      "operation": "cancelRest",
      "kind": "precondition",
      "text": "The agent is resting",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2448,
      "unchecked": "what comes of it otherwise is not stated"
    },
    {
      "id": "cancelRest.rule.purpose",
      "operation": "cancelRest",
      "kind": "rule",
      "text": "An agent who is resting may end the rest",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2453
    },
    {
      "id": "cancelRest.rule.no-body",
      "operation": "cancelRest",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2455,
      "unchecked": "it binds the client"
    },
    {
      "id": "cancelRest.rule.log-name",
      "operation": "cancelRest",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2458,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "cancelRest.Guid.mandatory",
      "operation": "cancelRest",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2944
    },
    {
      "id": "cancelRest.agentid.mandatory",
      "operation": "cancelRest",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2966
    },
    {
      "id": "cancelRest.agentid.type",
      "operation": "cancelRest",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2969
    },
    {
      "id": "cancelRest.agentid.minimum",
      "operation": "cancelRest",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2970
    },
    {
      "id": "cancelRest.agentid.maximum",
      "operation": "cancelRest",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2971
    },
    {
      "id": "cancelRest.Content-Type.mandatory",
      "operation": "cancelRest",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 3032
    },
    {
      "id": "cancelRest.Content-Type.type",
      "operation": "cancelRest",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 3035
    },
    {
      "id": "cancelRest.Content-Type.default",
      "operation": "cancelRest",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 3036
    },
    {
      "id": "cancelRest.answer.status",
      "operation": "cancelRest",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2493,
      "evidence": "observed"
    },
    {
      "id": "cancelRest.answer.media-type",
      "operation": "cancelRest",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2496,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.answer.json",
      "operation": "cancelRest",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2497
    },
    {
      "id": "cancelRest.answer.message",
      "operation": "cancelRest",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 4112
    },
    {
      "id": "cancelRest.answer.retcode",
      "operation": "cancelRest",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 4116
    },
    {
      "id": "cancelRest.answer.result",
      "operation": "cancelRest",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 4122
    },
    {
      "id": "cancelRest.answer.failure",
      "operation": "cancelRest",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 5200
    },
    {
      "id": "cancelRest.codes",
      "operation": "cancelRest",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, 100-007 and 100-009, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2461,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.code.100-006",
      "operation": "cancelRest",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2462,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.code.100-007",
      "operation": "cancelRest",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2463,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.code.100-009",
      "operation": "cancelRest",
      "kind": "code",
      "text": "Refuses with 100-009 when the state was not set; the agent may not have the right to it",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2464,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.events",
      "operation": "cancelRest",
      "kind": "events",
      "text": "Triggers no event but AgentState_CancelRest_Success, once and for this agent",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2477,
      "evidence": "inferred"
    },
    {
      "id": "cancelRest.event.AgentState_CancelRest_Success",
      "operation": "cancelRest",
      "kind": "event",
      "text": "AgentState_CancelRest_Success comes after every success",
      "source": {
        "page": "cec_07_1214",
        "edition": "2023-09-27",
        "title": "Canceling Rest"
      },
      "line": 2478,
      "evidence": "inferred"
    },
    {
      "id": "getAgentEvent.uri",
      "operation": "getAgentEvent",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/agentevent/{agentid}",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2520
    },
    {
      "id": "getAgentEvent.method",
      "operation": "getAgentEvent",
      "kind": "method",
      "text": "Is called with GET and with no other method",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2521
    },
    {
      "id": "getAgentEvent.precondition.signed-in",
      "operation": "getAgentEvent",
      "kind": "precondition",
      "text": "The agent is signed in; polling stops with the sign-out",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2546
    },
    {
      "id": "getAgentEvent.precondition.not-pushed",
      "operation": "getAgentEvent",
      "kind": "precondition",
      "text": "The sign-in did not ask for events to be pushed",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2548,
      "unchecked": "the sign-in to the platform has no field to ask for it with"
    },
    {
      "id": "getAgentEvent.rule.purpose",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "An agent who is signed in gets the own events by it",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2552
    },
    {
      "id": "getAgentEvent.rule.no-body",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2554,
      "unchecked": "it binds the client"
    },
    {
      "id": "getAgentEvent.rule.log-name",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2557,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "getAgentEvent.rule.one-event-per-answer",
      "operation": "getAgentEvent",
      "kind": "rule",
      "text": "An answer carries one event at most",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2560
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
      "line": 2562,
      "unchecked": "it binds the client"
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
      "line": 2568,
      "unchecked": "it would take two minutes"
    },
    {
      "id": "getAgentEvent.Guid.mandatory",
      "operation": "getAgentEvent",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2944
    },
    {
      "id": "getAgentEvent.agentid.mandatory",
      "operation": "getAgentEvent",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3373
    },
    {
      "id": "getAgentEvent.agentid.type",
      "operation": "getAgentEvent",
      "kind": "type",
      "text": "agentid is an integer (number of the signed-in agent)",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3376
    },
    {
      "id": "getAgentEvent.calldata.optional",
      "operation": "getAgentEvent",
      "kind": "optional",
      "text": "calldata may be left out",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3387
    },
    {
      "id": "getAgentEvent.calldata.type",
      "operation": "getAgentEvent",
      "kind": "type",
      "text": "calldata is a text (call data, for a call bar that is being refreshed)",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3390
    },
    {
      "id": "getAgentEvent.Content-Type.mandatory",
      "operation": "getAgentEvent",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3032
    },
    {
      "id": "getAgentEvent.Content-Type.type",
      "operation": "getAgentEvent",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3035
    },
    {
      "id": "getAgentEvent.Content-Type.default",
      "operation": "getAgentEvent",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 3036
    },
    {
      "id": "getAgentEvent.answer.status",
      "operation": "getAgentEvent",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2610,
      "evidence": "observed"
    },
    {
      "id": "getAgentEvent.answer.media-type",
      "operation": "getAgentEvent",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2616,
      "evidence": "inferred"
    },
    {
      "id": "getAgentEvent.answer.json",
      "operation": "getAgentEvent",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2617
    },
    {
      "id": "getAgentEvent.answer.message",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5268
    },
    {
      "id": "getAgentEvent.answer.retcode",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5272
    },
    {
      "id": "getAgentEvent.answer.event",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "event is an object or null (something that happened to one agent), not always there in a success",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5278
    },
    {
      "id": "getAgentEvent.answer.event.eventType",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "event.eventType is a text (name of the event), always there in event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5239
    },
    {
      "id": "getAgentEvent.answer.event.workNo",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "event.workNo is a text (number of the agent), always there in event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5243
    },
    {
      "id": "getAgentEvent.answer.event.content",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "event.content is an object, a text or null (details of the event), always there in event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5247
    },
    {
      "id": "getAgentEvent.answer.event.eventGenTime",
      "operation": "getAgentEvent",
      "kind": "answer-field",
      "text": "event.eventGenTime is anything (time of the event in milliseconds since 1970), not always there in event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5255,
      "evidence": "observed"
    },
    {
      "id": "getAgentEvent.answer.failure",
      "operation": "getAgentEvent",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 5280
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
      "line": 5671,
      "evidence": "inferred"
    },
    {
      "id": "getAgentEvent.codes",
      "operation": "getAgentEvent",
      "kind": "codes",
      "text": "Refuses with no codes but 100-006, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2584,
      "evidence": "observed"
    },
    {
      "id": "getAgentEvent.code.100-006",
      "operation": "getAgentEvent",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2585,
      "evidence": "observed"
    },
    {
      "id": "getAgentEvent.events",
      "operation": "getAgentEvent",
      "kind": "events",
      "text": "Triggers no event",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2596
    },
    {
      "id": "getAgentEvent.held",
      "operation": "getAgentEvent",
      "kind": "held",
      "text": "An answer comes as soon as there is an event, and after 10 seconds without one",
      "source": {
        "page": "cec_07_1274",
        "edition": "2023-09-27",
        "title": "Obtaining Events of One Agent in Polling Mode"
      },
      "line": 2540
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
      "line": 2541,
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
      "line": 2542,
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
      "line": 2953,
      "evidence": "inferred"
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
      "line": 2954,
      "evidence": "inferred"
    },
    {
      "id": "forceLogoutWithReason.uri",
      "operation": "forceLogoutWithReason",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/forcelogoutwithreason/{reason}",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2638
    },
    {
      "id": "forceLogoutWithReason.method",
      "operation": "forceLogoutWithReason",
      "kind": "method",
      "text": "Is called with DELETE and with no other method",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2639
    },
    {
      "id": "forceLogoutWithReason.precondition.signed-in",
      "operation": "forceLogoutWithReason",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2657
    },
    {
      "id": "forceLogoutWithReason.rule.purpose",
      "operation": "forceLogoutWithReason",
      "kind": "rule",
      "text": "A sign-out by force that succeeds ends the session, so that no command of the agent is taken any more",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2660
    },
    {
      "id": "forceLogoutWithReason.rule.no-body",
      "operation": "forceLogoutWithReason",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2662,
      "unchecked": "it binds the client"
    },
    {
      "id": "forceLogoutWithReason.rule.log-name",
      "operation": "forceLogoutWithReason",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2665,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "forceLogoutWithReason.Guid.mandatory",
      "operation": "forceLogoutWithReason",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2944
    },
    {
      "id": "forceLogoutWithReason.agentid.mandatory",
      "operation": "forceLogoutWithReason",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2966
    },
    {
      "id": "forceLogoutWithReason.agentid.type",
      "operation": "forceLogoutWithReason",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2969
    },
    {
      "id": "forceLogoutWithReason.agentid.minimum",
      "operation": "forceLogoutWithReason",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2970
    },
    {
      "id": "forceLogoutWithReason.agentid.maximum",
      "operation": "forceLogoutWithReason",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2971
    },
    {
      "id": "forceLogoutWithReason.reason.mandatory",
      "operation": "forceLogoutWithReason",
      "kind": "mandatory",
      "text": "reason is mandatory",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3400
    },
    {
      "id": "forceLogoutWithReason.reason.type",
      "operation": "forceLogoutWithReason",
      "kind": "type",
      "text": "reason is an integer (why the agent is signed out)",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3403
    },
    {
      "id": "forceLogoutWithReason.reason.minimum",
      "operation": "forceLogoutWithReason",
      "kind": "minimum",
      "text": "reason is at least 1",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3404
    },
    {
      "id": "forceLogoutWithReason.reason.maximum",
      "operation": "forceLogoutWithReason",
      "kind": "maximum",
      "text": "reason is at most 255",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3405
    },
    {
      "id": "forceLogoutWithReason.Content-Type.mandatory",
      "operation": "forceLogoutWithReason",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3032
    },
    {
      "id": "forceLogoutWithReason.Content-Type.type",
      "operation": "forceLogoutWithReason",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3035
    },
    {
      "id": "forceLogoutWithReason.Content-Type.default",
      "operation": "forceLogoutWithReason",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3036
    },
    {
      "id": "forceLogoutWithReason.answer.status",
      "operation": "forceLogoutWithReason",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2702,
      "evidence": "observed"
    },
    {
      "id": "forceLogoutWithReason.answer.media-type",
      "operation": "forceLogoutWithReason",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2705,
      "evidence": "inferred"
    },
    {
      "id": "forceLogoutWithReason.answer.json",
      "operation": "forceLogoutWithReason",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2706
    },
    {
      "id": "forceLogoutWithReason.answer.message",
      "operation": "forceLogoutWithReason",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3896
    },
    {
      "id": "forceLogoutWithReason.answer.retcode",
      "operation": "forceLogoutWithReason",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 3900
    },
    {
      "id": "forceLogoutWithReason.answer.failure",
      "operation": "forceLogoutWithReason",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 5307
    },
    {
      "id": "forceLogoutWithReason.codes",
      "operation": "forceLogoutWithReason",
      "kind": "codes",
      "text": "Refuses with no codes but 100-005, 100-006, 100-007 and 100-008, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2668
    },
    {
      "id": "forceLogoutWithReason.code.100-005",
      "operation": "forceLogoutWithReason",
      "kind": "code",
      "text": "Refuses with 100-005 when a sign-out parameter is not valid",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2669
    },
    {
      "id": "forceLogoutWithReason.code.100-006",
      "operation": "forceLogoutWithReason",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2670,
      "evidence": "inferred"
    },
    {
      "id": "forceLogoutWithReason.code.100-007",
      "operation": "forceLogoutWithReason",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2671,
      "evidence": "inferred"
    },
    {
      "id": "forceLogoutWithReason.code.100-008",
      "operation": "forceLogoutWithReason",
      "kind": "code",
      "text": "Refuses with 100-008 when the agent has signed out already",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2672,
      "evidence": "inferred"
    },
    {
      "id": "forceLogoutWithReason.events",
      "operation": "forceLogoutWithReason",
      "kind": "events",
      "text": "Triggers no event but AgentOther_ShutdownService, once at most and for this agent",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2685
    },
    {
      "id": "forceLogoutWithReason.event.AgentOther_ShutdownService",
      "operation": "forceLogoutWithReason",
      "kind": "event",
      "text": "AgentOther_ShutdownService comes after some successes (not every sign-out brings the event; where it comes, the agent is signed out for certain)",
      "source": {
        "page": "cec_07_1221",
        "edition": "2024-09-24",
        "title": "Forcibly Signing Out with a Cause Code"
      },
      "line": 2686
    },
    {
      "id": "forceLogout.uri",
      "operation": "forceLogout",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/forcelogout",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2731
    },
    {
      "id": "forceLogout.method",
      "operation": "forceLogout",
      "kind": "method",
      "text": "Is called with DELETE and with no other method",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2732
    },
    {
      "id": "forceLogout.precondition.signed-in",
      "operation": "forceLogout",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2750
    },
    {
      "id": "forceLogout.rule.purpose",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "A sign-out by force that succeeds ends the session, so that no command of the agent is taken any more",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2753
    },
    {
      "id": "forceLogout.rule.no-body",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2755,
      "unchecked": "it binds the client"
    },
    {
      "id": "forceLogout.rule.log-name",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2758,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "forceLogout.rule.releases-the-call",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "An agent who is talking or answering is signed out, and the call is released",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2761,
      "unchecked": "it takes a call"
    },
    {
      "id": "forceLogout.rule.sign-in-and-sign-out-do-not-overlap",
      "operation": "forceLogout",
      "kind": "rule",
      "text": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2764,
      "unchecked": "it binds the client"
    },
    {
      "id": "forceLogout.Guid.mandatory",
      "operation": "forceLogout",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2944
    },
    {
      "id": "forceLogout.agentid.mandatory",
      "operation": "forceLogout",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2966
    },
    {
      "id": "forceLogout.agentid.type",
      "operation": "forceLogout",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2969
    },
    {
      "id": "forceLogout.agentid.minimum",
      "operation": "forceLogout",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2970
    },
    {
      "id": "forceLogout.agentid.maximum",
      "operation": "forceLogout",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2971
    },
    {
      "id": "forceLogout.Content-Type.mandatory",
      "operation": "forceLogout",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 3032
    },
    {
      "id": "forceLogout.Content-Type.type",
      "operation": "forceLogout",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 3035
    },
    {
      "id": "forceLogout.Content-Type.default",
      "operation": "forceLogout",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 3036
    },
    {
      "id": "forceLogout.answer.status",
      "operation": "forceLogout",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2800,
      "evidence": "observed"
    },
    {
      "id": "forceLogout.answer.media-type",
      "operation": "forceLogout",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2803,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.answer.json",
      "operation": "forceLogout",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2804
    },
    {
      "id": "forceLogout.answer.message",
      "operation": "forceLogout",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 3896
    },
    {
      "id": "forceLogout.answer.retcode",
      "operation": "forceLogout",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 3900
    },
    {
      "id": "forceLogout.answer.failure",
      "operation": "forceLogout",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 5337
    },
    {
      "id": "forceLogout.codes",
      "operation": "forceLogout",
      "kind": "codes",
      "text": "Refuses with no codes but 100-005, 100-006, 100-007 and 100-008, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2767,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.code.100-005",
      "operation": "forceLogout",
      "kind": "code",
      "text": "Refuses with 100-005 when a sign-out parameter is not valid",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2768,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.code.100-006",
      "operation": "forceLogout",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2769,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.code.100-007",
      "operation": "forceLogout",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2770,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.code.100-008",
      "operation": "forceLogout",
      "kind": "code",
      "text": "Refuses with 100-008 when the agent has signed out already",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2771,
      "evidence": "inferred"
    },
    {
      "id": "forceLogout.events",
      "operation": "forceLogout",
      "kind": "events",
      "text": "Triggers no event but AgentOther_ShutdownService, once at most and for this agent",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2784
    },
    {
      "id": "forceLogout.event.AgentOther_ShutdownService",
      "operation": "forceLogout",
      "kind": "event",
      "text": "AgentOther_ShutdownService comes after some successes (not every sign-out brings the event; where it comes, the agent is signed out for certain)",
      "source": {
        "page": "cec_07_1220",
        "edition": "2024-08-02",
        "title": "Forcibly Signing Out"
      },
      "line": 2785
    },
    {
      "id": "logout.uri",
      "operation": "logout",
      "kind": "uri",
      "text": "Is called at https://{ip}:{port}/agentgateway/resource/onlineagent/{agentid}/logout",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2829
    },
    {
      "id": "logout.method",
      "operation": "logout",
      "kind": "method",
      "text": "Is called with DELETE and with no other method",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2830
    },
    {
      "id": "logout.precondition.signed-in",
      "operation": "logout",
      "kind": "precondition",
      "text": "The agent is signed in",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2848
    },
    {
      "id": "logout.rule.purpose",
      "operation": "logout",
      "kind": "rule",
      "text": "A sign-out that succeeds ends the session, so that no command of the agent is taken any more",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2851
    },
    {
      "id": "logout.rule.no-body",
      "operation": "logout",
      "kind": "rule",
      "text": "The request has no body",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2853,
      "unchecked": "it binds the client"
    },
    {
      "id": "logout.rule.log-name",
      "operation": "logout",
      "kind": "rule",
      "text": "The logs of the gateway call the operation by its operationId",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2856,
      "unchecked": "the logs are not seen from outside"
    },
    {
      "id": "logout.rule.not-while-talking-or-answering",
      "operation": "logout",
      "kind": "rule",
      "text": "An agent who is talking or answering stays signed in",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2859,
      "unchecked": "it takes a call"
    },
    {
      "id": "logout.rule.sign-in-and-sign-out-do-not-overlap",
      "operation": "logout",
      "kind": "rule",
      "text": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2862,
      "unchecked": "it binds the client"
    },
    {
      "id": "logout.Guid.mandatory",
      "operation": "logout",
      "kind": "mandatory",
      "text": "The header Guid is mandatory",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2944
    },
    {
      "id": "logout.agentid.mandatory",
      "operation": "logout",
      "kind": "mandatory",
      "text": "agentid is mandatory",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2966
    },
    {
      "id": "logout.agentid.type",
      "operation": "logout",
      "kind": "type",
      "text": "agentid is an integer (number of the agent)",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2969
    },
    {
      "id": "logout.agentid.minimum",
      "operation": "logout",
      "kind": "minimum",
      "text": "agentid is at least 101",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2970
    },
    {
      "id": "logout.agentid.maximum",
      "operation": "logout",
      "kind": "maximum",
      "text": "agentid is at most 59999",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2971
    },
    {
      "id": "logout.Content-Type.mandatory",
      "operation": "logout",
      "kind": "mandatory",
      "text": "Content-Type is mandatory",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 3032
    },
    {
      "id": "logout.Content-Type.type",
      "operation": "logout",
      "kind": "type",
      "text": "Content-Type is a text (how the message body is coded)",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 3035
    },
    {
      "id": "logout.Content-Type.default",
      "operation": "logout",
      "kind": "default",
      "text": "Content-Type is \"application/json; charset=UTF-8\" by default",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 3036
    },
    {
      "id": "logout.answer.status",
      "operation": "logout",
      "kind": "status",
      "text": "The HTTP status of an answer is 200, of a refusal too",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2894,
      "evidence": "observed"
    },
    {
      "id": "logout.answer.media-type",
      "operation": "logout",
      "kind": "media-type",
      "text": "The media type of an answer is application/json",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2897,
      "evidence": "inferred"
    },
    {
      "id": "logout.answer.json",
      "operation": "logout",
      "kind": "json",
      "text": "The body of an answer is a JSON object",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2898
    },
    {
      "id": "logout.answer.message",
      "operation": "logout",
      "kind": "answer-field",
      "text": "message is a text (text for people; may be empty), always there in a success",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 4112
    },
    {
      "id": "logout.answer.retcode",
      "operation": "logout",
      "kind": "answer-field",
      "text": "retcode is a text \"0\" (success), always there in a success",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 4116
    },
    {
      "id": "logout.answer.result",
      "operation": "logout",
      "kind": "answer-field",
      "text": "result is an object (reserved), not always there in a success",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 4122
    },
    {
      "id": "logout.answer.failure",
      "operation": "logout",
      "kind": "failure",
      "text": "A refusal has message and a retcode other than \"0\"",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 5367
    },
    {
      "id": "logout.codes",
      "operation": "logout",
      "kind": "codes",
      "text": "Refuses with no codes but 100-005, 100-006, 100-007 and 100-008, beside those of the group 000 (access and general)",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2865
    },
    {
      "id": "logout.code.100-005",
      "operation": "logout",
      "kind": "code",
      "text": "Refuses with 100-005 when a sign-out parameter is not valid",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2866
    },
    {
      "id": "logout.code.100-006",
      "operation": "logout",
      "kind": "code",
      "text": "Refuses with 100-006 when the agent is not signed in",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2867
    },
    {
      "id": "logout.code.100-007",
      "operation": "logout",
      "kind": "code",
      "text": "Refuses with 100-007 when the operation failed inside the gateway, or its WAS could not be reached",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2868
    },
    {
      "id": "logout.code.100-008",
      "operation": "logout",
      "kind": "code",
      "text": "Refuses with 100-008 when the agent has signed out already",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2869
    },
    {
      "id": "logout.events",
      "operation": "logout",
      "kind": "events",
      "text": "Triggers no event but AgentOther_ShutdownService, once at most and for this agent",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2870
    },
    {
      "id": "logout.event.AgentOther_ShutdownService",
      "operation": "logout",
      "kind": "event",
      "text": "AgentOther_ShutdownService comes after some successes (not every sign-out brings the event; where it comes, the agent is signed out for certain)",
      "source": {
        "page": "cec_07_1219",
        "edition": "2023-09-27",
        "title": "Signing Out"
      },
      "line": 2871
    }
  ]
};
