// Generated from the input types of acts by `npm run generate`.
import type { ActForms } from './act-form';

export const actForms: ActForms = {
  "ACCEPT": {
    "mutation": "acceptStep",
    "document": "mutation Act($input: AcceptStepInput!) {\n  acceptStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "comment",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "意见",
        "en": "Comment"
      },
      {
        "name": "seenOnPaper",
        "kind": "Boolean",
        "isRequired": false,
        "isList": false,
        "zh": "已核验纸质材料",
        "en": "Seen on paper"
      }
    ]
  },
  "DECIDE": {
    "mutation": "decideStep",
    "document": "mutation Act($input: DecideStepInput!) {\n  decideStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "decision",
        "kind": "Decision",
        "isRequired": true,
        "isList": false,
        "zh": "决定",
        "en": "Decision",
        "values": [
          "APPROVE",
          "APPROVE_WITH_CONDITIONS",
          "REJECT"
        ]
      },
      {
        "name": "opinion",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "意见",
        "en": "Opinion"
      },
      {
        "name": "conditions",
        "kind": "String",
        "isRequired": false,
        "isList": true,
        "zh": "条件",
        "en": "Conditions"
      },
      {
        "name": "documentNumber",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "文号",
        "en": "Document number"
      },
      {
        "name": "fileIds",
        "kind": "ID",
        "isRequired": false,
        "isList": true,
        "zh": "附件编号",
        "en": "File IDs"
      }
    ]
  },
  "REFUSE": {
    "mutation": "refuseStep",
    "document": "mutation Act($input: RefuseStepInput!) {\n  refuseStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "reasonCode",
        "kind": "RefusalReason",
        "isRequired": true,
        "isList": false,
        "zh": "理由种类",
        "en": "Kind of reason",
        "values": [
          "NOT_REQUIRED",
          "NOT_COMPETENT",
          "NOT_CORRECTED",
          "FALSE_PAPERS"
        ]
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "理由",
        "en": "Reason"
      }
    ]
  },
  "REQUEST_CORRECTION": {
    "mutation": "requestCorrection",
    "document": "mutation Act($input: RequestCorrectionInput!) {\n  requestCorrection(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "materialCodes",
        "kind": "String",
        "isRequired": true,
        "isList": true,
        "zh": "缺少的材料代码",
        "en": "Missing paper codes"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "原因",
        "en": "Reason"
      }
    ]
  },
  "RESUBMIT": {
    "mutation": "resubmitStep",
    "document": "mutation Act($input: StepInput!) {\n  resubmitStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "comment",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "意见",
        "en": "Comment"
      }
    ]
  },
  "HAND_IN_PAPERS": {
    "mutation": "handInPapers",
    "document": "mutation Act($input: HandInPapersInput!) {\n  handInPapers(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "papers",
        "kind": "group",
        "isRequired": true,
        "isList": true,
        "zh": "材料",
        "en": "Papers",
        "fields": [
          {
            "name": "materialCode",
            "kind": "ID",
            "isRequired": true,
            "isList": false,
            "zh": "材料代码",
            "en": "Paper code"
          },
          {
            "name": "fileIds",
            "kind": "ID",
            "isRequired": false,
            "isList": true,
            "zh": "附件编号",
            "en": "File IDs"
          }
        ]
      },
      {
        "name": "comment",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "说明",
        "en": "Comment"
      }
    ]
  },
  "CHECK_PAPERS": {
    "mutation": "checkPapers",
    "document": "mutation Act($input: CheckPapersInput!) {\n  checkPapers(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "materialCodes",
        "kind": "ID",
        "isRequired": true,
        "isList": true,
        "zh": "材料代码",
        "en": "Paper codes"
      },
      {
        "name": "verdict",
        "kind": "PaperVerdict",
        "isRequired": false,
        "isList": false,
        "zh": "核对结果",
        "en": "Result of the check",
        "values": [
          "PASSED",
          "FAILED"
        ]
      },
      {
        "name": "comment",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "说明",
        "en": "Comment"
      }
    ]
  },
  "APPLY_FOR_TOLERANCE": {
    "mutation": "applyForTolerance",
    "document": "mutation Act($input: ApplyForToleranceInput!) {\n  applyForTolerance(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "materialCodes",
        "kind": "ID",
        "isRequired": true,
        "isList": true,
        "zh": "暂缺的材料代码",
        "en": "Missing paper codes"
      },
      {
        "name": "commitment",
        "kind": "group",
        "isRequired": true,
        "isList": false,
        "zh": "业主的承诺",
        "en": "Owner's commitment",
        "fields": [
          {
            "name": "statement",
            "kind": "String",
            "isRequired": true,
            "isList": false,
            "zh": "承诺内容",
            "en": "Statement"
          },
          {
            "name": "signatory",
            "kind": "String",
            "isRequired": true,
            "isList": false,
            "zh": "承诺人",
            "en": "Signatory"
          },
          {
            "name": "fileIds",
            "kind": "ID",
            "isRequired": false,
            "isList": true,
            "zh": "签署的承诺书附件编号",
            "en": "Signed commitment file IDs"
          }
        ]
      }
    ]
  },
  "ACCEPT_WITH_DEFICIENCY": {
    "mutation": "acceptWithDeficiency",
    "document": "mutation Act($input: AcceptWithDeficiencyInput!) {\n  acceptWithDeficiency(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "materialCodes",
        "kind": "ID",
        "isRequired": false,
        "isList": true,
        "zh": "暂缺的材料代码",
        "en": "Missing paper codes"
      },
      {
        "name": "makeUpWorkingDays",
        "kind": "Int",
        "isRequired": false,
        "isList": false,
        "zh": "补齐期限",
        "en": "Make-up limit"
      },
      {
        "name": "commitment",
        "kind": "group",
        "isRequired": false,
        "isList": false,
        "zh": "业主的承诺",
        "en": "Owner's commitment",
        "fields": [
          {
            "name": "statement",
            "kind": "String",
            "isRequired": true,
            "isList": false,
            "zh": "承诺内容",
            "en": "Statement"
          },
          {
            "name": "signatory",
            "kind": "String",
            "isRequired": true,
            "isList": false,
            "zh": "承诺人",
            "en": "Signatory"
          },
          {
            "name": "fileIds",
            "kind": "ID",
            "isRequired": false,
            "isList": true,
            "zh": "签署的承诺书附件编号",
            "en": "Signed commitment file IDs"
          }
        ]
      },
      {
        "name": "comment",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "意见",
        "en": "Comment"
      },
      {
        "name": "seenOnPaper",
        "kind": "Boolean",
        "isRequired": false,
        "isList": false,
        "zh": "已核验纸质材料",
        "en": "Seen on paper"
      }
    ]
  },
  "DECIDE_WITH_DEFICIENCY": {
    "mutation": "decideWithDeficiency",
    "document": "mutation Act($input: DecideStepInput!) {\n  decideWithDeficiency(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "decision",
        "kind": "Decision",
        "isRequired": true,
        "isList": false,
        "zh": "决定",
        "en": "Decision",
        "values": [
          "APPROVE",
          "APPROVE_WITH_CONDITIONS",
          "REJECT"
        ]
      },
      {
        "name": "opinion",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "意见",
        "en": "Opinion"
      },
      {
        "name": "conditions",
        "kind": "String",
        "isRequired": false,
        "isList": true,
        "zh": "条件",
        "en": "Conditions"
      },
      {
        "name": "documentNumber",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "文号",
        "en": "Document number"
      },
      {
        "name": "fileIds",
        "kind": "ID",
        "isRequired": false,
        "isList": true,
        "zh": "附件编号",
        "en": "File IDs"
      }
    ]
  },
  "PRE_APPROVE": {
    "mutation": "preApproveStep",
    "document": "mutation Act($input: PreApproveInput!) {\n  preApproveStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "opinion",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "意见",
        "en": "Opinion"
      },
      {
        "name": "documentNumber",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "文号",
        "en": "Document number"
      },
      {
        "name": "fileIds",
        "kind": "ID",
        "isRequired": false,
        "isList": true,
        "zh": "附件编号",
        "en": "File IDs"
      }
    ]
  },
  "EXTEND_TOLERANCE": {
    "mutation": "extendTolerance",
    "document": "mutation Act($input: ExtendToleranceInput!) {\n  extendTolerance(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "workingDays",
        "kind": "Int",
        "isRequired": true,
        "isList": false,
        "zh": "延长工作日",
        "en": "Working days added"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "不可抗力的情况",
        "en": "Force majeure"
      }
    ]
  },
  "SUSPEND": {
    "mutation": "suspendStep",
    "document": "mutation Act($input: SuspendStepInput!) {\n  suspendStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "procedure",
        "kind": "SpecialProcedureKind",
        "isRequired": true,
        "isList": false,
        "zh": "种类",
        "en": "Kind",
        "values": [
          "HEARING",
          "TENDER",
          "AUCTION",
          "INSPECTION",
          "TESTING",
          "QUARANTINE",
          "APPRAISAL",
          "EXPERT_REVIEW",
          "SITE_SURVEY",
          "TECHNICAL_EVALUATION"
        ]
      },
      {
        "name": "limitWorkingDays",
        "kind": "Int",
        "isRequired": true,
        "isList": false,
        "zh": "本程序时限",
        "en": "Procedure limit"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "原因",
        "en": "Reason"
      }
    ]
  },
  "RESUME": {
    "mutation": "resumeStep",
    "document": "mutation Act($input: StepInput!) {\n  resumeStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "comment",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "意见",
        "en": "Comment"
      }
    ]
  },
  "EXTEND": {
    "mutation": "extendStep",
    "document": "mutation Act($input: ExtendStepInput!) {\n  extendStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "workingDays",
        "kind": "Int",
        "isRequired": true,
        "isList": false,
        "zh": "延长工作日",
        "en": "Working days added"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "理由",
        "en": "Reason"
      }
    ]
  },
  "EXTEND_JOINT_HANDLING": {
    "mutation": "extendJointHandling",
    "document": "mutation Act($input: ExtendJointHandlingInput!) {\n  extendJointHandling(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "workingDays",
        "kind": "Int",
        "isRequired": true,
        "isList": false,
        "zh": "延长工作日",
        "en": "Working days added"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "理由",
        "en": "Reason"
      }
    ]
  },
  "URGE": {
    "mutation": "urgeStep",
    "document": "mutation Act($input: UrgeStepInput!) {\n  urgeStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "message",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "内容",
        "en": "Message"
      }
    ]
  },
  "DELEGATE": {
    "mutation": "delegateStep",
    "document": "mutation Act($input: DelegateStepInput!) {\n  delegateStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "officerId",
        "kind": "ID",
        "isRequired": true,
        "isList": false,
        "zh": "承办人编号",
        "en": "Officer ID"
      },
      {
        "name": "withReturn",
        "kind": "Boolean",
        "isRequired": false,
        "isList": false,
        "zh": "转办返回",
        "en": "Returned afterwards"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "理由",
        "en": "Reason"
      }
    ]
  },
  "ADD_SIGNER": {
    "mutation": "addSigner",
    "document": "mutation Act($input: SignerInput!) {\n  addSigner(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "departmentId",
        "kind": "ID",
        "isRequired": true,
        "isList": false,
        "zh": "部门编号",
        "en": "Department ID"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "理由",
        "en": "Reason"
      }
    ]
  },
  "REMOVE_SIGNER": {
    "mutation": "removeSigner",
    "document": "mutation Act($input: SignerInput!) {\n  removeSigner(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "departmentId",
        "kind": "ID",
        "isRequired": true,
        "isList": false,
        "zh": "部门编号",
        "en": "Department ID"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "理由",
        "en": "Reason"
      }
    ]
  },
  "RETURN": {
    "mutation": "returnStep",
    "document": "mutation Act($input: ReturnStepInput!) {\n  returnStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "toStepId",
        "kind": "ID",
        "isRequired": true,
        "isList": false,
        "zh": "退回至的环节编号",
        "en": "Earlier step ID"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "理由",
        "en": "Reason"
      }
    ]
  },
  "REVOKE": {
    "mutation": "revokeStep",
    "document": "mutation Act($input: ReasonedStepInput!) {\n  revokeStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "理由",
        "en": "Reason"
      }
    ]
  },
  "TAKE_BACK": {
    "mutation": "takeBack",
    "document": "mutation Act($input: ReasonedStepInput!) {\n  takeBack(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "理由",
        "en": "Reason"
      }
    ]
  },
  "LOOK_UP": {
    "mutation": "lookUpStep",
    "document": "mutation Act($input: LookUpStepInput!) {\n  lookUpStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "result",
        "kind": "LookUpResult",
        "isRequired": true,
        "isList": false,
        "zh": "结果",
        "en": "Result",
        "values": [
          "FOUND",
          "NOT_FOUND"
        ]
      },
      {
        "name": "documentNumber",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "文号",
        "en": "Document number"
      },
      {
        "name": "documentDate",
        "kind": "Date",
        "isRequired": false,
        "isList": false,
        "zh": "文件日期",
        "en": "Document date"
      },
      {
        "name": "validUntil",
        "kind": "Date",
        "isRequired": false,
        "isList": false,
        "zh": "有效期至",
        "en": "Valid until"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "未查到的原因",
        "en": "Reason why nothing was found"
      }
    ]
  },
  "PROMISE": {
    "mutation": "promiseCommitment",
    "document": "mutation Act($input: PromiseCommitmentInput!) {\n  promiseCommitment(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "signatory",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "承诺人",
        "en": "Signatory"
      }
    ]
  },
  "APPROVE_ON_COMMITMENT": {
    "mutation": "approveOnCommitment",
    "document": "mutation Act($input: ApproveOnCommitmentInput!) {\n  approveOnCommitment(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "opinion",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "意见",
        "en": "Opinion"
      },
      {
        "name": "documentNumber",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "文号",
        "en": "Document number"
      }
    ]
  },
  "CHECK_COMMITMENT": {
    "mutation": "checkCommitment",
    "document": "mutation Act($input: CheckCommitmentInput!) {\n  checkCommitment(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "result",
        "kind": "CheckResult",
        "isRequired": true,
        "isList": false,
        "zh": "核查结果",
        "en": "Result",
        "values": [
          "KEPT",
          "BREACHED"
        ]
      },
      {
        "name": "findings",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "核查情况",
        "en": "Findings"
      }
    ]
  },
  "CONSULT": {
    "mutation": "consultOnStep",
    "document": "mutation Act($input: ConsultInput!) {\n  consultOnStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "departmentIds",
        "kind": "ID",
        "isRequired": false,
        "isList": true,
        "zh": "部门编号",
        "en": "Department IDs"
      },
      {
        "name": "officerIds",
        "kind": "ID",
        "isRequired": false,
        "isList": true,
        "zh": "人员编号",
        "en": "Officer IDs"
      },
      {
        "name": "question",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "问题",
        "en": "Question"
      }
    ]
  },
  "GIVE_OPINION": {
    "mutation": "giveOpinion",
    "document": "mutation Act($input: GiveOpinionInput!) {\n  giveOpinion(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "consultationId",
        "kind": "ID",
        "isRequired": true,
        "isList": false,
        "zh": "会商编号",
        "en": "Consultation ID"
      },
      {
        "name": "opinion",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "意见",
        "en": "Opinion"
      }
    ]
  },
  "CLOSE_CONSULTATION": {
    "mutation": "closeConsultation",
    "document": "mutation Act($input: CloseConsultationInput!) {\n  closeConsultation(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "consultationId",
        "kind": "ID",
        "isRequired": true,
        "isList": false,
        "zh": "会商编号",
        "en": "Consultation ID"
      },
      {
        "name": "reason",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "理由",
        "en": "Reason"
      }
    ]
  },
  "CONSULT_IN_WRITING": {
    "mutation": "consultInWriting",
    "document": "mutation Act($input: ConsultInWritingInput!) {\n  consultInWriting(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "addressee",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "征求意见的单位",
        "en": "Addressee"
      },
      {
        "name": "matter",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "征求意见的事项",
        "en": "Matter"
      },
      {
        "name": "workingDays",
        "kind": "Int",
        "isRequired": true,
        "isList": false,
        "zh": "答复期限（工作日）",
        "en": "Limit in working days"
      },
      {
        "name": "documentNumber",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "文号",
        "en": "Document number"
      }
    ]
  },
  "RECORD_REPLY": {
    "mutation": "recordReply",
    "document": "mutation Act($input: RecordReplyInput!) {\n  recordReply(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "consultationId",
        "kind": "ID",
        "isRequired": true,
        "isList": false,
        "zh": "书面征求意见编号",
        "en": "Written consultation ID"
      },
      {
        "name": "result",
        "kind": "ReplyResult",
        "isRequired": true,
        "isList": false,
        "zh": "复函意见",
        "en": "Reply",
        "values": [
          "NO_OBJECTION",
          "OBJECTION"
        ]
      },
      {
        "name": "reply",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "复函内容",
        "en": "Reply in words"
      },
      {
        "name": "fileIds",
        "kind": "ID",
        "isRequired": false,
        "isList": true,
        "zh": "附件编号",
        "en": "File IDs"
      }
    ]
  },
  "COPY": {
    "mutation": "copyStep",
    "document": "mutation Act($input: CopyStepInput!) {\n  copyStep(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "departmentIds",
        "kind": "ID",
        "isRequired": false,
        "isList": true,
        "zh": "部门编号",
        "en": "Department IDs"
      },
      {
        "name": "officerIds",
        "kind": "ID",
        "isRequired": false,
        "isList": true,
        "zh": "人员编号",
        "en": "Officer IDs"
      },
      {
        "name": "note",
        "kind": "String",
        "isRequired": false,
        "isList": false,
        "zh": "附言",
        "en": "Note"
      }
    ]
  },
  "READ_COPY": {
    "mutation": "readCopy",
    "document": "mutation Act($input: ReadCopyInput!) {\n  readCopy(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": []
  },
  "DELIVER": {
    "mutation": "deliverResult",
    "document": "mutation Act($input: DeliverResultInput!) {\n  deliverResult(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "recipient",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "受送达人",
        "en": "Recipient"
      },
      {
        "name": "method",
        "kind": "DeliveryMethod",
        "isRequired": true,
        "isList": false,
        "zh": "送达方式",
        "en": "Delivery method",
        "values": [
          "COUNTER",
          "POST",
          "ELECTRONIC",
          "LEFT"
        ]
      },
      {
        "name": "deliveredOn",
        "kind": "Date",
        "isRequired": false,
        "isList": false,
        "zh": "送达日期",
        "en": "Day of delivery"
      }
    ]
  },
  "CONFIRM_COLLECTION": {
    "mutation": "confirmCollection",
    "document": "mutation Act($input: ConfirmCollectionInput!) {\n  confirmCollection(input: $input) {\n    step { id version status }\n    cursor\n    userErrors {\n      code message path\n      ... on StateConflict { status version changed { actor { name } post at } }\n      ... on NotAllowed { neededPost }\n      ... on InvalidInput { expected received }\n    }\n  }\n}",
    "fields": [
      {
        "name": "collector",
        "kind": "String",
        "isRequired": true,
        "isList": false,
        "zh": "领取人",
        "en": "Collector"
      },
      {
        "name": "collectedOn",
        "kind": "Date",
        "isRequired": false,
        "isList": false,
        "zh": "领取日期",
        "en": "Day of collection"
      }
    ]
  }
};
