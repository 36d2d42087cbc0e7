// Written by `npm run build` from openapi/. Do not edit.

import type { DocumentedStatement } from '../src/descriptor.js';

/** Everything that the contract says of its operations, one statement each, in the order of the document. */
export const statements = [
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
    "line": 74
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
    "line": 75
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
    "line": 94
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
    "line": 96,
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
    "line": 99,
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
    "line": 102,
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
    "line": 108,
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
    "line": 111
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
    "line": 113,
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
    "line": 116,
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
    "line": 119,
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
    "line": 122,
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
    "line": 125,
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
    "line": 721
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
    "line": 724
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
    "line": 725
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
    "line": 726
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
    "line": 733
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
    "line": 736
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
    "line": 737
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
    "line": 185
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
    "line": 187
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
    "line": 852
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
    "line": 855
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
    "line": 857
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
    "line": 860
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
    "line": 861
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
    "line": 862
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
    "line": 865
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
    "line": 866
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
    "line": 866
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
    "line": 867,
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
    "line": 870,
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
    "line": 875
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
    "line": 876
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
    "line": 876
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
    "line": 877,
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
    "line": 880,
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
    "line": 885
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
    "line": 886
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
    "line": 886
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
    "line": 887,
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
    "line": 890,
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
    "line": 895
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
    "line": 896
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
    "line": 897
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
    "line": 900,
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
    "line": 902,
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
    "line": 909
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
    "line": 910
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
    "line": 911
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
    "line": 915
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
    "line": 917
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
    "line": 922
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
    "line": 923
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
    "line": 924
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
    "line": 925
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
    "line": 926,
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
    "line": 934
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
    "line": 935
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
    "line": 939
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
    "line": 940
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
    "line": 940
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
    "line": 941,
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
    "line": 944,
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
    "line": 949
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
    "line": 950
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
    "line": 950
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
    "line": 951,
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
    "line": 954,
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
    "line": 959
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
    "line": 960
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
    "line": 960
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
    "line": 961,
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
    "line": 964,
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
    "line": 969
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
    "line": 970
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
    "line": 971
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
    "line": 974
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
    "line": 975
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
    "line": 975
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
    "line": 976,
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
    "line": 979,
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
    "line": 194,
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
    "line": 200,
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
    "line": 201
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
    "line": 1063
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
    "line": 1067
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
    "line": 1073
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
    "line": 998
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
    "line": 1004
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
    "line": 1008
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
    "line": 1022
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
    "line": 1028
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
    "line": 1037
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
    "line": 1041
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
    "line": 1075
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
    "line": 1522,
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
    "line": 128
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
    "line": 129
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
    "line": 130
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
    "line": 131
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
    "line": 132
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
    "line": 133
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
    "line": 134
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
    "line": 135
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
    "line": 136
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
    "line": 137
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
    "line": 138,
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
    "line": 139
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
    "line": 140
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
    "line": 142
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
    "line": 144
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
    "line": 149
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
    "line": 701
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
    "line": 240
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
    "line": 241
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
    "line": 255
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
    "line": 258
  },
  {
    "id": "setAgentAutoEnterIdle.rule.address",
    "operation": "setAgentAutoEnterIdle",
    "kind": "rule",
    "text": "The address is that of the server on a single node and that of the NSLB in a cluster, both with 8043 as the port unless configured otherwise; for SaaS, operations and maintenance staff give it out",
    "source": {
      "page": "cec_07_0351",
      "edition": "2025-11-13",
      "title": "Setting Whether to Enter the Idle State"
    },
    "line": 260,
    "unchecked": "the address is what a check is told"
  },
  {
    "id": "setAgentAutoEnterIdle.rule.nslb-port",
    "operation": "setAgentAutoEnterIdle",
    "kind": "rule",
    "text": "Which port of the NSLB is that of the CC-Gateway, ./nslbctl l tells when run on a node of it by the user nslb",
    "source": {
      "page": "cec_07_0351",
      "edition": "2025-11-13",
      "title": "Setting Whether to Enter the Idle State"
    },
    "line": 263,
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
    "line": 266,
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
    "line": 269,
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
    "line": 272,
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
    "line": 699
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
    "line": 743
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
    "line": 746
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
    "line": 747
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
    "line": 748
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
    "line": 755
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
    "line": 759
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
    "line": 760
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
    "line": 761
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
    "line": 765,
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
    "line": 733
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
    "line": 736
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
    "line": 737
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
    "line": 293,
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
    "line": 296,
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
    "line": 297
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
    "line": 1145
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
    "line": 1149
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
    "line": 1155
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
    "line": 1160
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
    "line": 275
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
    "line": 276
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
    "line": 277
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
    "line": 278
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
    "line": 320
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
    "line": 321
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
    "line": 335
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
    "line": 338
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
    "line": 340,
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
    "line": 343,
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
    "line": 346,
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
    "line": 349,
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
    "line": 699
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
    "line": 721
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
    "line": 724
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
    "line": 725
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
    "line": 726
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
    "line": 773
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
    "line": 776
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
    "line": 777
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
    "line": 778
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
    "line": 733
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
    "line": 736
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
    "line": 737
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
    "line": 372,
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
    "line": 375,
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
    "line": 376
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
    "line": 1145
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
    "line": 1149
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
    "line": 1155
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
    "line": 1188
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
    "line": 352
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
    "line": 353
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
    "line": 354
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
    "line": 355
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
    "line": 356
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
    "line": 357
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
    "line": 399
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
    "line": 400
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
    "line": 414
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
    "line": 417
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
    "line": 419,
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
    "line": 422,
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
    "line": 425,
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
    "line": 428
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
    "line": 430
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
    "line": 699
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
    "line": 721
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
    "line": 724
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
    "line": 725
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
    "line": 726
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
    "line": 784
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
    "line": 787
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
    "line": 789
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
    "line": 790
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
    "line": 797
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
    "line": 800
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
    "line": 802
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
    "line": 803
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
    "line": 806,
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
    "line": 813
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
    "line": 818
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
    "line": 818
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
    "line": 819,
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
    "line": 821,
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
    "line": 826
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
    "line": 733
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
    "line": 736
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
    "line": 737
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
    "line": 462,
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
    "line": 465,
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
    "line": 466
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
    "line": 1145
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
    "line": 1149
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
    "line": 1155
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
    "line": 1216
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
    "line": 435
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
    "line": 436
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
    "line": 437
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
    "line": 438
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
    "line": 439
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
    "line": 440
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
    "line": 442
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
    "line": 491
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
    "line": 492
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
    "line": 513
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
    "line": 515,
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
    "line": 519
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
    "line": 521,
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
    "line": 524,
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
    "line": 527
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
    "line": 529,
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
    "line": 535,
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
    "line": 699
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
    "line": 830
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
    "line": 833
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
    "line": 840
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
    "line": 843
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
    "line": 733
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
    "line": 736
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
    "line": 737
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
    "line": 572,
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
    "line": 578,
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
    "line": 579
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
    "line": 1284
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
    "line": 1288
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
    "line": 1294
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
    "line": 1255
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
    "line": 1259
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
    "line": 1263
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
    "line": 1271,
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
    "line": 1296
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
    "line": 1536
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
    "line": 551,
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
    "line": 552,
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
    "line": 558
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
    "line": 507
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
    "line": 508,
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
    "line": 509,
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
    "line": 708
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
    "line": 709
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
    "line": 602
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
    "line": 603
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
    "line": 618
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
    "line": 621
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
    "line": 623,
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
    "line": 626,
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
    "line": 629,
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
    "line": 632,
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
    "line": 699
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
    "line": 721
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
    "line": 724
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
    "line": 725
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
    "line": 726
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
    "line": 733
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
    "line": 736
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
    "line": 737
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
    "line": 657,
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
    "line": 660,
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
    "line": 661
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
    "line": 1145
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
    "line": 1149
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
    "line": 1155
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
    "line": 1323
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
    "line": 635
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
    "line": 636
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
    "line": 637
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
    "line": 638
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
    "line": 639
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
    "line": 640
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
    "line": 641
  }
] as const satisfies readonly DocumentedStatement[];

/** The name of a statement. */
export type StatementId = (typeof statements)[number]['id'];
