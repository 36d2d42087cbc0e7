// Written by `npm run build` from openapi/. Do not edit.

import type { DocumentedStatement } from '../src/descriptor.js';

/** Everything that the contract says of its operations, one statement each, in the order of the document. */
export const statements: readonly DocumentedStatement[] = [
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
    "line": 71
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
    "line": 72
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 201
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
    "line": 203
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
    "line": 3676
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
    "line": 3679
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
    "line": 3681
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
    "line": 3684
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
    "line": 3685
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
    "line": 3686
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
    "line": 3690
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
    "line": 3555
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
    "line": 3555
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
    "line": 3556,
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
    "line": 3559,
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
    "line": 3692
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
    "line": 3565
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
    "line": 3565
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
    "line": 3566,
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
    "line": 3569,
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
    "line": 3694
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
    "line": 3575
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
    "line": 3575
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
    "line": 3576,
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
    "line": 3579,
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
    "line": 3696
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
    "line": 3585
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
    "line": 3586
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
    "line": 3589,
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
    "line": 3591,
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
    "line": 3698
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
    "line": 3602
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
    "line": 3603
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
    "line": 3607
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
    "line": 3609
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
    "line": 3700
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
    "line": 3619
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
    "line": 3620
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
    "line": 3621
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
    "line": 3622,
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
    "line": 3702
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
    "line": 3631
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
    "line": 3704
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
    "line": 3636
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
    "line": 3636
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
    "line": 3637,
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
    "line": 3640,
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
    "line": 3706
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
    "line": 3707
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
    "line": 3707
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
    "line": 3708,
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
    "line": 3711,
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
    "line": 3716
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
    "line": 3646
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
    "line": 3646
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
    "line": 3647,
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
    "line": 3650,
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
    "line": 3718
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
    "line": 3656
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
    "line": 3657
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
    "line": 3720
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
    "line": 3662
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
    "line": 3662
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
    "line": 3663,
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
    "line": 3666,
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
    "line": 210,
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
    "line": 216,
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
    "line": 217
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
    "line": 3805
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
    "line": 3809
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
    "line": 3815
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
    "line": 3740
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
    "line": 3746
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
    "line": 3750
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
    "line": 3764
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
    "line": 3770
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
    "line": 3779
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
    "line": 3783
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
    "line": 3817
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
    "line": 5808,
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
    "line": 3065
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
    "line": 275
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
    "line": 276
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
    "line": 298
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
    "line": 300,
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
    "line": 303,
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
    "line": 306,
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
    "line": 309,
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
    "line": 312,
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
    "line": 315,
    "unchecked": "it binds the client"
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
    "line": 321,
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
    "line": 324,
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
    "line": 327,
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
    "line": 330,
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
    "line": 336,
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 415
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
    "line": 417
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
    "line": 3884
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
    "line": 3888
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
    "line": 3890
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
    "line": 3885
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
    "line": 3894
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
    "line": 3895
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
    "line": 3899
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
    "line": 3555
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
    "line": 3555
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
    "line": 3556,
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
    "line": 3559,
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
    "line": 3901
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
    "line": 3565
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
    "line": 3565
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
    "line": 3566,
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
    "line": 3569,
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
    "line": 3903
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
    "line": 3575
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
    "line": 3575
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
    "line": 3576,
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
    "line": 3579,
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
    "line": 3905
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
    "line": 3585
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
    "line": 3586
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
    "line": 3589,
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
    "line": 3591,
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
    "line": 3907
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
    "line": 3602
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
    "line": 3603
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
    "line": 3607
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
    "line": 3609
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
    "line": 3909
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
    "line": 3619
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
    "line": 3620
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
    "line": 3621
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
    "line": 3622,
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
    "line": 3911
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
    "line": 3631
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
    "line": 3913
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
    "line": 3636
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
    "line": 3636
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
    "line": 3637,
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
    "line": 3640,
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
    "line": 3915
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
    "line": 3916
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
    "line": 3916,
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
    "line": 3917,
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
    "line": 3920,
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
    "line": 3926
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
    "line": 3646
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
    "line": 3646
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
    "line": 3647,
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
    "line": 3650,
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
    "line": 3928
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
    "line": 3656
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
    "line": 3657
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
    "line": 3930
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
    "line": 3662
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
    "line": 3662
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
    "line": 3663,
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
    "line": 3666,
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
    "line": 3932
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
    "line": 3933
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
    "line": 3934,
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
    "line": 3939
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
    "line": 3940
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
    "line": 3942,
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
    "line": 427,
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
    "line": 433,
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
    "line": 434
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
    "line": 3805
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
    "line": 3809
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
    "line": 3815
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
    "line": 3740
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
    "line": 3746
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
    "line": 3750
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
    "line": 3764
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
    "line": 3770
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
    "line": 3779
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
    "line": 3783
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
    "line": 3951
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
    "line": 5808,
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
    "line": 5838,
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
    "line": 5838,
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
    "line": 5857,
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
    "line": 5860,
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
    "line": 5862,
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
    "line": 5864,
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
    "line": 3143,
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
    "line": 3146,
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
    "line": 3147,
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
    "line": 3213,
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
    "line": 3216,
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
    "line": 3221,
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
    "line": 3224,
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
    "line": 3225,
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
    "line": 5880,
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
    "line": 5882,
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
    "line": 4017,
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
    "line": 4021,
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
    "line": 4018,
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
    "line": 4025,
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
    "line": 5888,
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
    "line": 342,
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
    "line": 343,
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
    "line": 344,
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
    "line": 345,
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
    "line": 346,
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
    "line": 347,
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
    "line": 348,
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
    "line": 349,
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
    "line": 350,
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
    "line": 351,
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
    "line": 352,
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
    "line": 376,
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
    "line": 377,
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
    "line": 380,
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
    "line": 383,
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
    "line": 389,
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
    "line": 473
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
    "line": 474
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
    "line": 494
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
    "line": 496,
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
    "line": 499
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
    "line": 501,
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
    "line": 504,
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
    "line": 507,
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
    "line": 510,
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
    "line": 513,
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
    "line": 519,
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
    "line": 3236
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
    "line": 3239
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
    "line": 3240
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
    "line": 3241
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 617
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
    "line": 619
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
    "line": 4053
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
    "line": 4057
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
    "line": 4059
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
    "line": 4054
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
    "line": 4063
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
    "line": 4064
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
    "line": 4068
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
    "line": 3555
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
    "line": 3555
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
    "line": 3556,
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
    "line": 3559,
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
    "line": 4070
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
    "line": 3565
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
    "line": 3565
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
    "line": 3566,
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
    "line": 3569,
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
    "line": 4072
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
    "line": 4073
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
    "line": 4073
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
    "line": 4074,
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
    "line": 4077,
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
    "line": 4082
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
    "line": 3585
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
    "line": 3586
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
    "line": 3589,
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
    "line": 3591,
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
    "line": 4084
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
    "line": 3602
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
    "line": 3603
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
    "line": 3607
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
    "line": 3609
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
    "line": 4086
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
    "line": 3619
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
    "line": 3620
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
    "line": 3621
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
    "line": 3622,
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
    "line": 4088
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
    "line": 3631
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
    "line": 4090
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
    "line": 3636
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
    "line": 3636
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
    "line": 3637,
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
    "line": 3640,
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
    "line": 4092
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
    "line": 4093
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
    "line": 4093,
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
    "line": 4094,
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
    "line": 4097,
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
    "line": 4103
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
    "line": 3646
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
    "line": 3646
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
    "line": 3647,
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
    "line": 3650,
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
    "line": 4105
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
    "line": 3656
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
    "line": 3657
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
    "line": 4107
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
    "line": 3662
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
    "line": 3662
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
    "line": 3663,
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
    "line": 3666,
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
    "line": 4109
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
    "line": 4110
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
    "line": 4111,
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
    "line": 4116
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
    "line": 4117
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
    "line": 4119,
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
    "line": 629,
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
    "line": 635,
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
    "line": 636
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
    "line": 3805
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
    "line": 3809
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
    "line": 3815,
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
    "line": 3740,
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
    "line": 3746,
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
    "line": 3750,
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
    "line": 3764,
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
    "line": 3770,
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
    "line": 3779,
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
    "line": 3783,
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
    "line": 4128
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
    "line": 5808,
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
    "line": 5838,
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
    "line": 5838,
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
    "line": 5857,
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
    "line": 5860,
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
    "line": 5862,
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
    "line": 5864,
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
    "line": 3143,
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
    "line": 3146,
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
    "line": 3147,
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
    "line": 3213,
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
    "line": 3216,
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
    "line": 3221,
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
    "line": 3224,
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
    "line": 3225,
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
    "line": 5880,
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
    "line": 5882,
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
    "line": 4017,
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
    "line": 4021,
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
    "line": 4018,
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
    "line": 4025,
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
    "line": 5888,
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
    "line": 525,
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
    "line": 526,
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
    "line": 527,
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
    "line": 528,
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
    "line": 529,
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
    "line": 530,
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
    "line": 531,
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
    "line": 532,
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
    "line": 533,
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
    "line": 534,
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
    "line": 535,
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
    "line": 560,
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
    "line": 561,
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
    "line": 564,
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
    "line": 567,
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
    "line": 573,
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
    "line": 675
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
    "line": 676
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
    "line": 694
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
    "line": 697
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
    "line": 699,
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
    "line": 702,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 714,
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
    "line": 717,
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
    "line": 718
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
    "line": 4173
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
    "line": 4177
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
    "line": 4183
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
    "line": 4188
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
    "line": 4194
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
    "line": 705
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
    "line": 706
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
    "line": 709
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
    "line": 745
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
    "line": 746
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
    "line": 766,
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
    "line": 770,
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
    "line": 773,
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
    "line": 776,
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
    "line": 779,
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
    "line": 782,
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
    "line": 785,
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
    "line": 3063
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
    "line": 3236
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
    "line": 3239
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
    "line": 3240
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
    "line": 3241
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
    "line": 3221
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
    "line": 3224
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
    "line": 3225,
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 806,
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
    "line": 812,
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
    "line": 813
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
    "line": 4038
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
    "line": 4042
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
    "line": 4221
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
    "line": 5822
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
    "line": 788
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
    "line": 789
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
    "line": 790,
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
    "line": 800
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
    "line": 836
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
    "line": 837
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
    "line": 854
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
    "line": 856,
    "unchecked": "an agent may be given without a phone"
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
    "line": 863
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
    "line": 865,
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
    "line": 868,
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
    "line": 871,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3262
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
    "line": 3265
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
    "line": 3265,
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
    "line": 3268,
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
    "line": 3281
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
    "line": 3284
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
    "line": 3285,
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
    "line": 3296
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
    "line": 3299,
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
    "line": 3300,
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
    "line": 3304,
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 891,
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
    "line": 894,
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
    "line": 895
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 4272
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
    "line": 874
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
    "line": 875
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
    "line": 876
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
    "line": 877
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
    "line": 878
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
    "line": 926
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
    "line": 927
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
    "line": 944
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
    "line": 947
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
    "line": 949,
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
    "line": 952,
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
    "line": 3063
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
    "line": 3236
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
    "line": 3239
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
    "line": 3240
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
    "line": 3241
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 975,
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
    "line": 978,
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
    "line": 979
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
    "line": 4363
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
    "line": 4367
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
    "line": 4373,
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
    "line": 4309,
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
    "line": 4313,
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
    "line": 4317,
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
    "line": 4379
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
    "line": 955,
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
    "line": 956,
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
    "line": 957,
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
    "line": 970,
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
    "line": 1002
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
    "line": 1003
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
    "line": 1020
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
    "line": 1023
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
    "line": 1025,
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
    "line": 1028,
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
    "line": 1031,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3318
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
    "line": 3321
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
    "line": 3322,
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
    "line": 3323,
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1045,
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
    "line": 1048,
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
    "line": 1049
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
    "line": 4363
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
    "line": 4367
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
    "line": 4373
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
    "line": 4309
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
    "line": 4313
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
    "line": 4317
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
    "line": 4407
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
    "line": 1034
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
    "line": 1035
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
    "line": 1036
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
    "line": 1039
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
    "line": 1079
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
    "line": 1080
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
    "line": 1097
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
    "line": 1100
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
    "line": 1102,
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
    "line": 1105,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3337
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
    "line": 3340
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
    "line": 3341
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
    "line": 3345,
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1122,
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
    "line": 1125,
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
    "line": 1126
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 4435
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
    "line": 1108
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
    "line": 1109
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
    "line": 1110
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
    "line": 1111
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
    "line": 1154
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
    "line": 1155
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
    "line": 1172
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
    "line": 1175
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
    "line": 1177,
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
    "line": 1183,
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
    "line": 1189,
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
    "line": 1192,
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
    "line": 1195,
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
    "line": 3063
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
    "line": 3236
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
    "line": 3239
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
    "line": 3240
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
    "line": 3241
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
    "line": 3357
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
    "line": 3361
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
    "line": 3362
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
    "line": 3363
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
    "line": 3367,
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1216,
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
    "line": 1219,
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
    "line": 1220
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 4462
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
    "line": 1198
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
    "line": 1199
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
    "line": 1200
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
    "line": 1201
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
    "line": 1250
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
    "line": 1251
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
    "line": 1268
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
    "line": 1271
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
    "line": 1273,
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
    "line": 1276,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3379
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
    "line": 3382
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
    "line": 3383
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
    "line": 3388,
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1302,
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
    "line": 1305,
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
    "line": 1306
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 4490
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
    "line": 1279
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
    "line": 1280
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
    "line": 1281,
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
    "line": 1282
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
    "line": 1291
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
    "line": 1329
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
    "line": 1330
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
    "line": 1347
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
    "line": 1350
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
    "line": 1352,
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
    "line": 1355,
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
    "line": 1358,
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
    "line": 1361,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3400
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
    "line": 3403
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
    "line": 3404
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
    "line": 3405
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1384,
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
    "line": 1387,
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
    "line": 1388
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 4518
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
    "line": 1364
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
    "line": 1365
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
    "line": 1366
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
    "line": 1367
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
    "line": 1368
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
    "line": 1369
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
    "line": 1420
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
    "line": 1421
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
    "line": 1437
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
    "line": 1440
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
    "line": 1442,
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
    "line": 1445,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1459,
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
    "line": 1462,
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
    "line": 1463
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
    "line": 4555
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
    "line": 4559
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
    "line": 4565
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
    "line": 4571
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
    "line": 4577
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
    "line": 1448
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
    "line": 1449
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
    "line": 1450
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
    "line": 1451
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
    "line": 1454
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
    "line": 1494
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
    "line": 1495
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
    "line": 1512
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
    "line": 1514,
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
    "line": 1519
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
    "line": 1521,
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
    "line": 1524,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1546,
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
    "line": 1549,
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
    "line": 1550
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 4605
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
    "line": 1527,
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
    "line": 1528,
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
    "line": 1529,
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
    "line": 1541,
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
    "line": 1573
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
    "line": 1574
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
    "line": 1591
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
    "line": 1594
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
    "line": 1596,
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
    "line": 1599,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1621,
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
    "line": 1624,
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
    "line": 1625
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
    "line": 4691
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
    "line": 4695
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
    "line": 4701
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
    "line": 4709
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
    "line": 1602
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
    "line": 1603
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
    "line": 1604,
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
    "line": 1605,
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
    "line": 1616
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
    "line": 1648
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
    "line": 1649
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
    "line": 1667
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
    "line": 1670
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
    "line": 1672,
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
    "line": 1675,
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
    "line": 1678,
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
    "line": 1681,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1704,
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
    "line": 1707,
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
    "line": 1708
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
    "line": 4983
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
    "line": 4987
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
    "line": 4993
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
    "line": 4996
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
    "line": 5000
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
    "line": 4742
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
    "line": 4779
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
    "line": 4783
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
    "line": 4787
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
    "line": 4791
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
    "line": 4795
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
    "line": 4799
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
    "line": 4803
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
    "line": 4808
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
    "line": 4813
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
    "line": 4874
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
    "line": 4911
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
    "line": 4915
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
    "line": 4920
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
    "line": 4924
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
    "line": 4929
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
    "line": 4933
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
    "line": 4937
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
    "line": 4942
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
    "line": 4947
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
    "line": 4952
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
    "line": 4956
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
    "line": 4961
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
    "line": 4965
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
    "line": 4969
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
    "line": 5003
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
    "line": 1684,
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
    "line": 1685,
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
    "line": 1686,
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
    "line": 1699,
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
    "line": 1731
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
    "line": 1732
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
    "line": 1749
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
    "line": 1752
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
    "line": 1754,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1772
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
    "line": 1774
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
    "line": 5036
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
    "line": 5040
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
    "line": 5041,
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
    "line": 5037
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
    "line": 5050
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
    "line": 5051
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
    "line": 1781,
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
    "line": 1784,
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
    "line": 1785
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
    "line": 5066
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
    "line": 5070
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
    "line": 5076
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
    "line": 5082
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
    "line": 1757
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
    "line": 1758
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
    "line": 1759
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
    "line": 1760
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
    "line": 1763
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
    "line": 1764,
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
    "line": 1819
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
    "line": 1820
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
    "line": 1838
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
    "line": 1841,
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
    "line": 1844,
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
    "line": 1847,
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
    "line": 1850,
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
    "line": 3063
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
    "line": 3236
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
    "line": 3239
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
    "line": 3240
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
    "line": 3241
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1867
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
    "line": 1869
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
    "line": 5116,
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
    "line": 5120
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
    "line": 5122,
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
    "line": 5117,
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
    "line": 5129
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
    "line": 5131,
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
    "line": 5132,
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
    "line": 1876,
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
    "line": 1879,
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
    "line": 1880
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 5143
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
    "line": 1853
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
    "line": 1854
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
    "line": 1855
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
    "line": 1856
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
    "line": 1857
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
    "line": 1911
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
    "line": 1912
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
    "line": 1929
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
    "line": 1932
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
    "line": 1934,
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
    "line": 1937,
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
    "line": 1940,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3415
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
    "line": 3418
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
    "line": 3419
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
    "line": 3425,
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
    "line": 3429
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
    "line": 3437
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
    "line": 3440
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
    "line": 3440
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
    "line": 3441,
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
    "line": 3443,
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
    "line": 3448
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 1980,
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
    "line": 1983,
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
    "line": 1984
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 5171
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
    "line": 1947
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
    "line": 1948
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
    "line": 1949
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
    "line": 1950
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
    "line": 1951
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
    "line": 1952
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
    "line": 1953
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
    "line": 2019
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
    "line": 2020
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
    "line": 2037
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
    "line": 2039,
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
    "line": 2044
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
    "line": 2046,
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
    "line": 2049,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 2071,
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
    "line": 2074,
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
    "line": 2075
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 5200
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
    "line": 2052
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
    "line": 2053
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
    "line": 2054
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
    "line": 2055
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
    "line": 2056
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
    "line": 2057
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
    "line": 2109
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
    "line": 2110
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
    "line": 2127
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
    "line": 2130
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
    "line": 2132,
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
    "line": 2135,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 2168,
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
    "line": 2171,
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
    "line": 2172
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 5229
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
    "line": 2138
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
    "line": 2139
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
    "line": 2140
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
    "line": 2141
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
    "line": 2142
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
    "line": 2143
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
    "line": 2147
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
    "line": 2207
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
    "line": 2208
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
    "line": 2225
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
    "line": 2228
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
    "line": 2230,
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
    "line": 2233,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 2271,
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
    "line": 2274,
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
    "line": 2275
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 5258
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
    "line": 2236,
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
    "line": 2237,
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
    "line": 2238,
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
    "line": 2239,
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
    "line": 2252,
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
    "line": 2253,
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
    "line": 2300
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
    "line": 2301
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
    "line": 2318
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
    "line": 2320,
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
    "line": 2325
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
    "line": 2327,
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
    "line": 2330,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 2352,
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
    "line": 2355,
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
    "line": 2356
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 5287
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
    "line": 2333
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
    "line": 2334
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
    "line": 2335
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
    "line": 2336
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
    "line": 2337
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
    "line": 2338
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
    "line": 2390
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
    "line": 2391
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
    "line": 2408
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
    "line": 2411
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
    "line": 2413,
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
    "line": 2416,
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
    "line": 2419,
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
    "line": 2422
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
    "line": 2424
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
    "line": 2429,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3456
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
    "line": 3459
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
    "line": 3461
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
    "line": 3462
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
    "line": 3473
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
    "line": 3476
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
    "line": 3478
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
    "line": 3479
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
    "line": 3482,
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
    "line": 3493
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
    "line": 3498
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
    "line": 3498
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
    "line": 3499,
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
    "line": 3501,
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
    "line": 3506
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 2480,
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
    "line": 2483,
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
    "line": 2484
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 5316
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
    "line": 2436
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
    "line": 2437
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
    "line": 2438
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
    "line": 2439
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
    "line": 2440
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
    "line": 2441
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
    "line": 2443
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
    "line": 2519
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
    "line": 2520
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
    "line": 2537
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
    "line": 2539,
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
    "line": 2544
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
    "line": 2546,
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
    "line": 2549,
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
    "line": 3063
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
    "line": 3236
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
    "line": 3239
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
    "line": 3240
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
    "line": 3241
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 2584,
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
    "line": 2587,
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
    "line": 2588
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 5345
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
    "line": 2552,
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
    "line": 2553,
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
    "line": 2554,
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
    "line": 2555,
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
    "line": 2568,
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
    "line": 2569,
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
    "line": 2613
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
    "line": 2614
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
    "line": 2639
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
    "line": 2641,
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
    "line": 2645
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
    "line": 2647,
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
    "line": 2650,
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
    "line": 2653
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
    "line": 2655,
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
    "line": 2661,
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
    "line": 2667,
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
    "line": 3063
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
    "line": 3514
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
    "line": 3517
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
    "line": 3528
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
    "line": 3531
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 2709,
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
    "line": 2715,
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
    "line": 2716
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
    "line": 5413
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
    "line": 5417
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
    "line": 5423
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
    "line": 5384
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
    "line": 5388
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
    "line": 5392
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
    "line": 5400,
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
    "line": 5425
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
    "line": 5822
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
    "line": 2683,
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
    "line": 2684,
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
    "line": 2695
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
    "line": 2633
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
    "line": 2634,
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
    "line": 2635,
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
    "line": 3072
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
    "line": 3073
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
    "line": 2739
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
    "line": 2740
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
    "line": 2758
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
    "line": 2761
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
    "line": 2763,
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
    "line": 2766,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3541
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
    "line": 3544
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
    "line": 3545
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
    "line": 3546
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 2803,
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
    "line": 2806,
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
    "line": 2807
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
    "line": 4038
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
    "line": 4042
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
    "line": 5452
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
    "line": 2769
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
    "line": 2770
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
    "line": 2771,
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
    "line": 2772,
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
    "line": 2773,
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
    "line": 2786
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
    "line": 2787
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
    "line": 2834
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
    "line": 2835
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
    "line": 2853
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
    "line": 2856
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
    "line": 2858,
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
    "line": 2861,
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
    "line": 2864,
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
    "line": 2867,
    "unchecked": "it binds the client"
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
    "line": 2873,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 2909,
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
    "line": 2912,
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
    "line": 2913
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
    "line": 4038
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
    "line": 4042
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
    "line": 5482
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
    "line": 2876,
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
    "line": 2877,
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
    "line": 2878,
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
    "line": 2879,
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
    "line": 2880,
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
    "line": 2893
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
    "line": 2894
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
    "line": 2940
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
    "line": 2941
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
    "line": 2959
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
    "line": 2962
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
    "line": 2964,
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
    "line": 2967,
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
    "line": 2970,
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
    "line": 2973,
    "unchecked": "it binds the client"
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
    "line": 2979,
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
    "line": 3063
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
    "line": 3085
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
    "line": 3088
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
    "line": 3089
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
    "line": 3090
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
    "line": 3143
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
    "line": 3146
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
    "line": 3147
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
    "line": 3011,
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
    "line": 3014,
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
    "line": 3015
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
    "line": 4257
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
    "line": 4261
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
    "line": 4267
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
    "line": 5512
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
    "line": 2982
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
    "line": 2983
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
    "line": 2984
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
    "line": 2985
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
    "line": 2986
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
    "line": 2987
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
    "line": 2988
  }
];
