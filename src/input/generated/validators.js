// Made from schemas/ by `npm run generate`; change the schemas, not this file.
// Exports: validateIntegration, validateSystem, validateGovernance, criterionValidators (by criterion id).
// Each is an ajv function compiled ahead of time (draft 2020-12, allErrors, ownProperties): true or false, with `.errors`.
"use strict";
export const validateIntegration = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["id","title","phase","status"],"properties":{"id":{"$ref":"#/$defs/Id"},"title":{"type":"string","pattern":"\\S","minLength":5,"maxLength":120},"summary":{"type":"string","pattern":"\\S","minLength":10,"maxLength":600},"phase":{"enum":["need","parties","clarification","agreement","implementation","operation","exit"]},"status":{"enum":["active","on-hold","rejected","retired"]},"statusReason":{"$ref":"#/$defs/Paragraph"},"visibility":{"$ref":"#/$defs/Visibility"},"kle":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^\\d\\d(\\.\\d\\d(\\.\\d\\d)?)?$","maxLength":8}},"case":{"$ref":"#/$defs/Line"},"owners":{"$ref":"#/$defs/Owners"},"need":{"$ref":"#/$defs/Need"},"systems":{"type":"array","maxItems":12,"items":{"$ref":"#/$defs/SystemUse"}},"reuse":{"$ref":"#/$defs/Reuse"},"dataFlow":{"$ref":"#/$defs/DataFlow"},"privacy":{"$ref":"#/$defs/Privacy"},"dpa":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/DpaDecision"}},"contracts":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/ContractTerms"}},"meetings":{"$ref":"#/$defs/Meetings"},"technical":{"$ref":"#/$defs/Technical"},"implementation":{"$ref":"#/$defs/Implementation"},"operation":{"$ref":"#/$defs/Operation"},"exit":{"$ref":"#/$defs/ExitPlan"},"dependsOn":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Id"}},"replaces":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/Id"}},"waivers":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/Waiver"}},"legacy":{"$ref":"#/$defs/Legacy"}},"if":{"required":["status"],"properties":{"status":{"enum":["on-hold","rejected","retired"]}}},"then":{"required":["statusReason"]},"$defs":{"Id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":3,"maxLength":64},"Line":{"type":"string","pattern":"\\S","minLength":1,"maxLength":200},"Paragraph":{"type":"string","pattern":"\\S","minLength":1,"maxLength":2000},"Date":{"type":"string","format":"date","maxLength":10},"Email":{"type":"string","format":"email","maxLength":254},"VendorName":{"type":"string","pattern":"\\S","minLength":1,"maxLength":120},"Contact":{"type":"object","additionalProperties":false,"properties":{"unit":{"$ref":"#/$defs/Line"},"email":{"$ref":"#/$defs/Email"}}},"Owners":{"type":"object","additionalProperties":false,"properties":{"requester":{"$ref":"#/$defs/Contact"},"project":{"$ref":"#/$defs/Contact"},"technical":{"$ref":"#/$defs/Contact"}}},"Frequency":{"enum":["real-time","hourly","daily","weekly","monthly","on-demand"]},"Need":{"type":"object","additionalProperties":false,"properties":{"task":{"$ref":"#/$defs/Paragraph"},"data":{"type":"array","maxItems":60,"items":{"$ref":"#/$defs/Line"}},"frequency":{"$ref":"#/$defs/Frequency"},"benefit":{"$ref":"#/$defs/Paragraph"}}},"SystemRole":{"enum":["source","target","intermediary"]},"SystemUse":{"type":"object","additionalProperties":false,"required":["id","role"],"properties":{"id":{"$ref":"#/$defs/Id"},"role":{"$ref":"#/$defs/SystemRole"}}},"ReuseOutcome":{"enum":["unclarified","none-found","existing","adapted"]},"EnquiryAnswer":{"enum":["delivered-before","not-delivered"]},"Enquiry":{"type":"object","additionalProperties":false,"required":["vendor"],"properties":{"vendor":{"$ref":"#/$defs/VendorName"},"askedOn":{"$ref":"#/$defs/Date"},"answeredOn":{"$ref":"#/$defs/Date"},"answer":{"$ref":"#/$defs/EnquiryAnswer"},"municipalities":{"type":"array","maxItems":98,"items":{"$ref":"#/$defs/Line"}}}},"Reuse":{"type":"object","additionalProperties":false,"properties":{"outcome":{"$ref":"#/$defs/ReuseOutcome"},"kitosCheckedOn":{"$ref":"#/$defs/Date"},"reason":{"$ref":"#/$defs/Paragraph"},"enquiries":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/Enquiry"}}}},"Direction":{"enum":["one-way","two-way"]},"DataCategory":{"enum":["none","ordinary","confidential","sensitive","criminal"]},"DataElement":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/Line"},"category":{"$ref":"#/$defs/DataCategory"},"cpr":{"type":"boolean"}}},"DataFlow":{"type":"object","additionalProperties":false,"properties":{"direction":{"$ref":"#/$defs/Direction"},"volumePerDay":{"type":"integer","minimum":0,"maximum":100000000},"elements":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/DataElement"}}}},"Article6":{"enum":["6-1-a","6-1-b","6-1-c","6-1-d","6-1-e","6-1-f"]},"Article9":{"enum":["9-2-a","9-2-b","9-2-c","9-2-d","9-2-e","9-2-f","9-2-g","9-2-h","9-2-i","9-2-j"]},"LegalBasis":{"type":"object","additionalProperties":false,"properties":{"article6":{"type":"array","maxItems":6,"uniqueItems":true,"items":{"$ref":"#/$defs/Article6","type":"string"}},"article9":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/Article9","type":"string"}},"national":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/Line"}}}},"CprBasis":{"enum":["databeskyttelsesloven-11-1","databeskyttelsesloven-11-2","special-legislation"]},"DataSubject":{"enum":["citizens","vulnerable-citizens","children","vulnerable-children","relatives","employees","applicants","business-contacts","politicians","volunteers","other"]},"DpiaDecision":{"enum":["required","not-required"]},"Dpia":{"type":"object","additionalProperties":false,"properties":{"decision":{"$ref":"#/$defs/DpiaDecision"},"reason":{"$ref":"#/$defs/Paragraph"},"completedOn":{"$ref":"#/$defs/Date"},"reviewOn":{"$ref":"#/$defs/Date"},"reference":{"$ref":"#/$defs/Line"}}},"RiskLevel":{"enum":["low","medium","high"]},"RiskAssessment":{"type":"object","additionalProperties":false,"properties":{"level":{"$ref":"#/$defs/RiskLevel"},"assessedOn":{"$ref":"#/$defs/Date"},"reviewOn":{"$ref":"#/$defs/Date"},"reference":{"$ref":"#/$defs/Line"}}},"Transfer":{"enum":["none","yes"]},"TransferBasis":{"enum":["adequacy","dpf","scc","bcr","ad-hoc","public-authority-instrument","article-49"]},"ThirdCountry":{"type":"object","additionalProperties":false,"properties":{"transfer":{"$ref":"#/$defs/Transfer"},"countries":{"type":"array","maxItems":40,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2}},"basis":{"$ref":"#/$defs/TransferBasis"},"tiaOn":{"$ref":"#/$defs/Date"}}},"Privacy":{"type":"object","additionalProperties":false,"properties":{"personalData":{"type":"boolean"},"legalBasis":{"$ref":"#/$defs/LegalBasis"},"cprBasis":{"$ref":"#/$defs/CprBasis"},"dataSubjects":{"type":"array","maxItems":11,"uniqueItems":true,"items":{"$ref":"#/$defs/DataSubject","type":"string"}},"retention":{"$ref":"#/$defs/Paragraph"},"recordOfProcessing":{"$ref":"#/$defs/Line"},"dpia":{"$ref":"#/$defs/Dpia"},"riskAssessment":{"$ref":"#/$defs/RiskAssessment"},"thirdCountry":{"$ref":"#/$defs/ThirdCountry"}}},"DpaChoice":{"enum":["new","amend","existing-covers","not-required"]},"DpaStatus":{"enum":["undecided","draft","sent","signed","expired","terminated"]},"DpaDecision":{"type":"object","additionalProperties":false,"required":["vendor"],"properties":{"vendor":{"$ref":"#/$defs/VendorName"},"decision":{"$ref":"#/$defs/DpaChoice"},"decidedOn":{"$ref":"#/$defs/Date"},"reason":{"$ref":"#/$defs/Paragraph"},"status":{"$ref":"#/$defs/DpaStatus"},"signedOn":{"$ref":"#/$defs/Date"},"validUntil":{"$ref":"#/$defs/Date"},"nextAuditOn":{"$ref":"#/$defs/Date"},"reference":{"$ref":"#/$defs/Line"}}},"ContractForm":{"enum":["new","addendum","existing-covers"]},"ContractTerms":{"type":"object","additionalProperties":false,"required":["vendor"],"properties":{"vendor":{"$ref":"#/$defs/VendorName"},"form":{"$ref":"#/$defs/ContractForm"},"reference":{"$ref":"#/$defs/Line"},"signedOn":{"$ref":"#/$defs/Date"},"startsOn":{"$ref":"#/$defs/Date"},"endsOn":{"$ref":"#/$defs/Date"},"noticeMonths":{"type":"integer","minimum":0,"maximum":120},"setupCostDkk":{"type":"number","minimum":0,"maximum":1000000000},"yearlyCostDkk":{"type":"number","minimum":0,"maximum":1000000000}}},"MeetingOutcome":{"enum":["proceed","revise","stop"]},"Participant":{"enum":["source-owner","target-owner","source-manager","target-manager","source-vendor","target-vendor","it","project","requester","dpo","security","contract","operations"]},"Meeting":{"type":"object","additionalProperties":false,"properties":{"heldOn":{"$ref":"#/$defs/Date"},"outcome":{"$ref":"#/$defs/MeetingOutcome"},"minutes":{"$ref":"#/$defs/Line"},"participants":{"type":"array","maxItems":15,"uniqueItems":true,"items":{"$ref":"#/$defs/Participant","type":"string"}}}},"Meetings":{"type":"object","additionalProperties":false,"properties":{"clarification":{"$ref":"#/$defs/Meeting"},"threeParty":{"$ref":"#/$defs/Meeting"}}},"IntegrationPattern":{"enum":["synchronous-lookup","asynchronous-message","event-subscription","file-transfer","batch","user-interface"]},"Protocol":{"enum":["rest","soap","sftp","graphql","database","message-queue","other"]},"Route":{"enum":["direct","serviceplatformen","datafordeler","beskedfordeler","fordelingskomponent","integration-platform"]},"Authentication":{"enum":["oauth2","oces-certificate","mutual-tls","saml-token","api-key","ssh-key","username-password","none"]},"Encryption":{"enum":["none","tls-1.0","tls-1.1","tls-1.2","tls-1.3","ssh","ipsec-vpn"]},"TestData":{"enum":["none","synthetic","anonymised","production"]},"Technical":{"type":"object","additionalProperties":false,"properties":{"pattern":{"$ref":"#/$defs/IntegrationPattern"},"protocol":{"$ref":"#/$defs/Protocol"},"route":{"$ref":"#/$defs/Route"},"exposedBy":{"$ref":"#/$defs/Id"},"authentication":{"$ref":"#/$defs/Authentication"},"encryption":{"$ref":"#/$defs/Encryption"},"testData":{"$ref":"#/$defs/TestData"},"certificateExpiresOn":{"$ref":"#/$defs/Date"}}},"Implementation":{"type":"object","additionalProperties":false,"properties":{"plannedGoLive":{"$ref":"#/$defs/Date"},"firstPersonalDataOn":{"$ref":"#/$defs/Date"},"acceptedOn":{"$ref":"#/$defs/Date"},"liveOn":{"$ref":"#/$defs/Date"}}},"Criticality":{"enum":["normal","important","critical"]},"Support":{"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/$defs/Email"},"hours":{"$ref":"#/$defs/Line"}}},"ServiceLevel":{"type":"object","additionalProperties":false,"properties":{"availabilityPercent":{"type":"number","minimum":0,"maximum":100},"responseHours":{"type":"number","minimum":0,"maximum":8760},"recoveryHours":{"type":"number","minimum":0,"maximum":8760}}},"Operation":{"type":"object","additionalProperties":false,"properties":{"criticality":{"$ref":"#/$defs/Criticality"},"support":{"$ref":"#/$defs/Support"},"sla":{"$ref":"#/$defs/ServiceLevel"},"monitoring":{"$ref":"#/$defs/Paragraph"},"reviewedOn":{"$ref":"#/$defs/Date"},"nextReviewOn":{"$ref":"#/$defs/Date"}}},"ExitStatus":{"enum":["draft","settled","activated","completed"]},"ExitTrigger":{"enum":["system-replacement","contract-end","need-ceased","vendor-failure","law-change","security-incident","cost"]},"Decommission":{"type":"object","additionalProperties":false,"properties":{"stoppedOn":{"type":["string","null"],"format":"date","maxLength":10},"deletionConfirmedOn":{"type":["string","null"],"format":"date","maxLength":10},"accessRemovedOn":{"type":["string","null"],"format":"date","maxLength":10},"contractsEndedOn":{"type":["string","null"],"format":"date","maxLength":10}}},"ExitPlan":{"type":"object","additionalProperties":false,"properties":{"status":{"$ref":"#/$defs/ExitStatus"},"settledOn":{"$ref":"#/$defs/Date"},"expectedEndOn":{"$ref":"#/$defs/Date"},"triggers":{"type":"array","maxItems":7,"uniqueItems":true,"items":{"$ref":"#/$defs/ExitTrigger","type":"string"}},"leadTimeMonths":{"type":"number","minimum":0,"maximum":120},"dataReturn":{"$ref":"#/$defs/Paragraph"},"dataDeletion":{"$ref":"#/$defs/Paragraph"},"archiving":{"$ref":"#/$defs/Paragraph"},"fallback":{"$ref":"#/$defs/Paragraph"},"activatedOn":{"$ref":"#/$defs/Date"},"activatedBy":{"$ref":"#/$defs/ExitTrigger"},"reason":{"$ref":"#/$defs/Paragraph"},"decommission":{"$ref":"#/$defs/Decommission"}}},"Waiver":{"type":"object","additionalProperties":false,"required":["rule","reason","until","approvedBy"],"properties":{"rule":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$","minLength":3,"maxLength":80},"reason":{"$ref":"#/$defs/Paragraph"},"until":{"$ref":"#/$defs/Date"},"approvedBy":{"$ref":"#/$defs/Email"}}},"Legacy":{"type":"object","additionalProperties":false,"required":["completeBy"],"properties":{"completeBy":{"$ref":"#/$defs/Date"}}},"Visibility":{"enum":["internal","public"]}}};
const schema14 = {"enum":["internal","public"]};
const func0 = Object.prototype.hasOwnProperty;
const func54 = characterCount;
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^\\d\\d(\\.\\d\\d(\\.\\d\\d)?)?$", "u");
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "unit") || (key0 === "email"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data0 = data.unit;
if(typeof data0 === "string"){
if(data0.length > 200 && func54(data0) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/unit",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/unit",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/unit",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/unit",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data1 = data.email;
if(typeof data1 === "string"){
if(data1.length > 254 && func54(data1) > 254){
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats0.test(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/format",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "requester") || (key0 === "project")) || (key0 === "technical"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.requester !== undefined && func0.call(data, "requester")){
if(!(validate12(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined && func0.call(data, "project")){
if(!(validate12(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.technical !== undefined && func0.call(data, "technical")){
if(!(validate12(data.technical, {instancePath:instancePath+"/technical",parentData:data,parentDataProperty:"technical",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema23 = {"enum":["real-time","hourly","daily","weekly","monthly","on-demand"]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "task") || (key0 === "data")) || (key0 === "frequency")) || (key0 === "benefit"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.task !== undefined && func0.call(data, "task")){
let data0 = data.task;
if(typeof data0 === "string"){
if(data0.length > 2000 && func54(data0) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/task",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/task",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/task",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/task",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(Array.isArray(data1)){
if(data1.length > 60){
vErrors = note(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 60}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 200 && func54(data2) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data2.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.frequency !== undefined && func0.call(data, "frequency")){
let data3 = data.frequency;
if(!((((((data3 === "real-time") || (data3 === "hourly")) || (data3 === "daily")) || (data3 === "weekly")) || (data3 === "monthly")) || (data3 === "on-demand"))){
vErrors = note(vErrors, {instancePath:instancePath+"/frequency",schemaPath:"#/$defs/Frequency/enum",keyword:"enum",params:{allowedValues: schema23.enum}});
errors++;
}
}
if(data.benefit !== undefined && func0.call(data, "benefit")){
let data4 = data.benefit;
if(typeof data4 === "string"){
if(data4.length > 2000 && func54(data4) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/benefit",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data4.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/benefit",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data4)){
vErrors = note(vErrors, {instancePath:instancePath+"/benefit",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/benefit",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema27 = {"enum":["source","target","intermediary"]};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data.role === undefined) || (!(func0.call(data, "role")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "id") || (key0 === "role"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 64 && func54(data0) > 64){
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func54(data0) < 3){
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern0.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
if(!(((data1 === "source") || (data1 === "target")) || (data1 === "intermediary"))){
vErrors = note(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/$defs/SystemRole/enum",keyword:"enum",params:{allowedValues: schema27.enum}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema29 = {"enum":["unclarified","none-found","existing","adapted"]};
const formats2 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const schema36 = {"enum":["delivered-before","not-delivered"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.vendor === undefined) || (!(func0.call(data, "vendor")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendor"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "vendor") || (key0 === "askedOn")) || (key0 === "answeredOn")) || (key0 === "answer")) || (key0 === "municipalities"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.vendor !== undefined && func0.call(data, "vendor")){
let data0 = data.vendor;
if(typeof data0 === "string"){
if(data0.length > 120 && func54(data0) > 120){
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/maxLength",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.askedOn !== undefined && func0.call(data, "askedOn")){
let data1 = data.askedOn;
if(typeof data1 === "string"){
if(data1.length > 10 && func54(data1) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/askedOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/askedOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/askedOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.answeredOn !== undefined && func0.call(data, "answeredOn")){
let data2 = data.answeredOn;
if(typeof data2 === "string"){
if(data2.length > 10 && func54(data2) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/answeredOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data2))){
vErrors = note(vErrors, {instancePath:instancePath+"/answeredOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/answeredOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.answer !== undefined && func0.call(data, "answer")){
let data3 = data.answer;
if(!((data3 === "delivered-before") || (data3 === "not-delivered"))){
vErrors = note(vErrors, {instancePath:instancePath+"/answer",schemaPath:"#/$defs/EnquiryAnswer/enum",keyword:"enum",params:{allowedValues: schema36.enum}});
errors++;
}
}
if(data.municipalities !== undefined && func0.call(data, "municipalities")){
let data4 = data.municipalities;
if(Array.isArray(data4)){
if(data4.length > 98){
vErrors = note(vErrors, {instancePath:instancePath+"/municipalities",schemaPath:"#/properties/municipalities/maxItems",keyword:"maxItems",params:{limit: 98}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(data5.length > 200 && func54(data5) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/municipalities/" + i0,schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data5.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/municipalities/" + i0,schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/municipalities/" + i0,schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/municipalities/" + i0,schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/municipalities",schemaPath:"#/properties/municipalities/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "outcome") || (key0 === "kitosCheckedOn")) || (key0 === "reason")) || (key0 === "enquiries"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data0 = data.outcome;
if(!((((data0 === "unclarified") || (data0 === "none-found")) || (data0 === "existing")) || (data0 === "adapted"))){
vErrors = note(vErrors, {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/ReuseOutcome/enum",keyword:"enum",params:{allowedValues: schema29.enum}});
errors++;
}
}
if(data.kitosCheckedOn !== undefined && func0.call(data, "kitosCheckedOn")){
let data1 = data.kitosCheckedOn;
if(typeof data1 === "string"){
if(data1.length > 10 && func54(data1) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/kitosCheckedOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/kitosCheckedOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/kitosCheckedOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
if(typeof data2 === "string"){
if(data2.length > 2000 && func54(data2) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data2.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.enquiries !== undefined && func0.call(data, "enquiries")){
let data3 = data.enquiries;
if(Array.isArray(data3)){
if(data3.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/enquiries",schemaPath:"#/properties/enquiries/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data3[i0], {instancePath:instancePath+"/enquiries/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/enquiries",schemaPath:"#/properties/enquiries/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema39 = {"enum":["one-way","two-way"]};
const schema42 = {"enum":["none","ordinary","confidential","sensitive","criminal"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "category")) || (key0 === "cpr"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200 && func54(data0) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.category !== undefined && func0.call(data, "category")){
let data1 = data.category;
if(!(((((data1 === "none") || (data1 === "ordinary")) || (data1 === "confidential")) || (data1 === "sensitive")) || (data1 === "criminal"))){
vErrors = note(vErrors, {instancePath:instancePath+"/category",schemaPath:"#/$defs/DataCategory/enum",keyword:"enum",params:{allowedValues: schema42.enum}});
errors++;
}
}
if(data.cpr !== undefined && func0.call(data, "cpr")){
if(typeof data.cpr !== "boolean"){
vErrors = note(vErrors, {instancePath:instancePath+"/cpr",schemaPath:"#/properties/cpr/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "direction") || (key0 === "volumePerDay")) || (key0 === "elements"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.direction !== undefined && func0.call(data, "direction")){
let data0 = data.direction;
if(!((data0 === "one-way") || (data0 === "two-way"))){
vErrors = note(vErrors, {instancePath:instancePath+"/direction",schemaPath:"#/$defs/Direction/enum",keyword:"enum",params:{allowedValues: schema39.enum}});
errors++;
}
}
if(data.volumePerDay !== undefined && func0.call(data, "volumePerDay")){
let data1 = data.volumePerDay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors, {instancePath:instancePath+"/volumePerDay",schemaPath:"#/properties/volumePerDay/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000000 || isNaN(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/volumePerDay",schemaPath:"#/properties/volumePerDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/volumePerDay",schemaPath:"#/properties/volumePerDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.elements !== undefined && func0.call(data, "elements")){
let data2 = data.elements;
if(Array.isArray(data2)){
if(data2.length > 100){
vErrors = note(vErrors, {instancePath:instancePath+"/elements",schemaPath:"#/properties/elements/maxItems",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data2[i0], {instancePath:instancePath+"/elements/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"properties":{"personalData":{"type":"boolean"},"legalBasis":{"$ref":"#/$defs/LegalBasis"},"cprBasis":{"$ref":"#/$defs/CprBasis"},"dataSubjects":{"type":"array","maxItems":11,"uniqueItems":true,"items":{"$ref":"#/$defs/DataSubject","type":"string"}},"retention":{"$ref":"#/$defs/Paragraph"},"recordOfProcessing":{"$ref":"#/$defs/Line"},"dpia":{"$ref":"#/$defs/Dpia"},"riskAssessment":{"$ref":"#/$defs/RiskAssessment"},"thirdCountry":{"$ref":"#/$defs/ThirdCountry"}}};
const schema48 = {"enum":["databeskyttelsesloven-11-1","databeskyttelsesloven-11-2","special-legislation"]};
const schema49 = {"enum":["citizens","vulnerable-citizens","children","vulnerable-children","relatives","employees","applicants","business-contacts","politicians","volunteers","other"]};
const schema45 = {"enum":["6-1-a","6-1-b","6-1-c","6-1-d","6-1-e","6-1-f"]};
const schema46 = {"enum":["9-2-a","9-2-b","9-2-c","9-2-d","9-2-e","9-2-f","9-2-g","9-2-h","9-2-i","9-2-j"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "article6") || (key0 === "article9")) || (key0 === "national"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.article6 !== undefined && func0.call(data, "article6")){
let data0 = data.article6;
if(Array.isArray(data0)){
if(data0.length > 6){
vErrors = note(vErrors, {instancePath:instancePath+"/article6",schemaPath:"#/properties/article6/maxItems",keyword:"maxItems",params:{limit: 6}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/article6/" + i0,schemaPath:"#/properties/article6/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data1 === "6-1-a") || (data1 === "6-1-b")) || (data1 === "6-1-c")) || (data1 === "6-1-d")) || (data1 === "6-1-e")) || (data1 === "6-1-f"))){
vErrors = note(vErrors, {instancePath:instancePath+"/article6/" + i0,schemaPath:"#/$defs/Article6/enum",keyword:"enum",params:{allowedValues: schema45.enum}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = note(vErrors, {instancePath:instancePath+"/article6",schemaPath:"#/properties/article6/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/article6",schemaPath:"#/properties/article6/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.article9 !== undefined && func0.call(data, "article9")){
let data2 = data.article9;
if(Array.isArray(data2)){
if(data2.length > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/article9",schemaPath:"#/properties/article9/maxItems",keyword:"maxItems",params:{limit: 10}});
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/article9/" + i2,schemaPath:"#/properties/article9/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data3 === "9-2-a") || (data3 === "9-2-b")) || (data3 === "9-2-c")) || (data3 === "9-2-d")) || (data3 === "9-2-e")) || (data3 === "9-2-f")) || (data3 === "9-2-g")) || (data3 === "9-2-h")) || (data3 === "9-2-i")) || (data3 === "9-2-j"))){
vErrors = note(vErrors, {instancePath:instancePath+"/article9/" + i2,schemaPath:"#/$defs/Article9/enum",keyword:"enum",params:{allowedValues: schema46.enum}});
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = note(vErrors, {instancePath:instancePath+"/article9",schemaPath:"#/properties/article9/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/article9",schemaPath:"#/properties/article9/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.national !== undefined && func0.call(data, "national")){
let data4 = data.national;
if(Array.isArray(data4)){
if(data4.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/national",schemaPath:"#/properties/national/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
if(typeof data5 === "string"){
if(data5.length > 200 && func54(data5) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/national/" + i4,schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data5.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/national/" + i4,schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/national/" + i4,schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/national/" + i4,schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/national",schemaPath:"#/properties/national/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema53 = {"enum":["required","not-required"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "decision") || (key0 === "reason")) || (key0 === "completedOn")) || (key0 === "reviewOn")) || (key0 === "reference"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.decision !== undefined && func0.call(data, "decision")){
let data0 = data.decision;
if(!((data0 === "required") || (data0 === "not-required"))){
vErrors = note(vErrors, {instancePath:instancePath+"/decision",schemaPath:"#/$defs/DpiaDecision/enum",keyword:"enum",params:{allowedValues: schema53.enum}});
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
if(typeof data1 === "string"){
if(data1.length > 2000 && func54(data1) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.completedOn !== undefined && func0.call(data, "completedOn")){
let data2 = data.completedOn;
if(typeof data2 === "string"){
if(data2.length > 10 && func54(data2) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/completedOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data2))){
vErrors = note(vErrors, {instancePath:instancePath+"/completedOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/completedOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewOn !== undefined && func0.call(data, "reviewOn")){
let data3 = data.reviewOn;
if(typeof data3 === "string"){
if(data3.length > 10 && func54(data3) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data3))){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reviewOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reference !== undefined && func0.call(data, "reference")){
let data4 = data.reference;
if(typeof data4 === "string"){
if(data4.length > 200 && func54(data4) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data4.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data4)){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema59 = {"enum":["low","medium","high"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "level") || (key0 === "assessedOn")) || (key0 === "reviewOn")) || (key0 === "reference"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data0 = data.level;
if(!(((data0 === "low") || (data0 === "medium")) || (data0 === "high"))){
vErrors = note(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/$defs/RiskLevel/enum",keyword:"enum",params:{allowedValues: schema59.enum}});
errors++;
}
}
if(data.assessedOn !== undefined && func0.call(data, "assessedOn")){
let data1 = data.assessedOn;
if(typeof data1 === "string"){
if(data1.length > 10 && func54(data1) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/assessedOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/assessedOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/assessedOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewOn !== undefined && func0.call(data, "reviewOn")){
let data2 = data.reviewOn;
if(typeof data2 === "string"){
if(data2.length > 10 && func54(data2) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data2))){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reviewOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reference !== undefined && func0.call(data, "reference")){
let data3 = data.reference;
if(typeof data3 === "string"){
if(data3.length > 200 && func54(data3) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data3.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema64 = {"enum":["none","yes"]};
const schema65 = {"enum":["adequacy","dpf","scc","bcr","ad-hoc","public-authority-instrument","article-49"]};
const pattern21 = new RegExp("^[A-Z]{2}$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "transfer") || (key0 === "countries")) || (key0 === "basis")) || (key0 === "tiaOn"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.transfer !== undefined && func0.call(data, "transfer")){
let data0 = data.transfer;
if(!((data0 === "none") || (data0 === "yes"))){
vErrors = note(vErrors, {instancePath:instancePath+"/transfer",schemaPath:"#/$defs/Transfer/enum",keyword:"enum",params:{allowedValues: schema64.enum}});
errors++;
}
}
if(data.countries !== undefined && func0.call(data, "countries")){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length > 40){
vErrors = note(vErrors, {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/maxItems",keyword:"maxItems",params:{limit: 40}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 2 && func54(data2) > 2){
vErrors = note(vErrors, {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/maxLength",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern21.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = note(vErrors, {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data3 = data.basis;
if(!(((((((data3 === "adequacy") || (data3 === "dpf")) || (data3 === "scc")) || (data3 === "bcr")) || (data3 === "ad-hoc")) || (data3 === "public-authority-instrument")) || (data3 === "article-49"))){
vErrors = note(vErrors, {instancePath:instancePath+"/basis",schemaPath:"#/$defs/TransferBasis/enum",keyword:"enum",params:{allowedValues: schema65.enum}});
errors++;
}
}
if(data.tiaOn !== undefined && func0.call(data, "tiaOn")){
let data4 = data.tiaOn;
if(typeof data4 === "string"){
if(data4.length > 10 && func54(data4) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/tiaOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data4))){
vErrors = note(vErrors, {instancePath:instancePath+"/tiaOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/tiaOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema43.properties, key0))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.personalData !== undefined && func0.call(data, "personalData")){
if(typeof data.personalData !== "boolean"){
vErrors = note(vErrors, {instancePath:instancePath+"/personalData",schemaPath:"#/properties/personalData/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.legalBasis !== undefined && func0.call(data, "legalBasis")){
if(!(validate30(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.cprBasis !== undefined && func0.call(data, "cprBasis")){
let data2 = data.cprBasis;
if(!(((data2 === "databeskyttelsesloven-11-1") || (data2 === "databeskyttelsesloven-11-2")) || (data2 === "special-legislation"))){
vErrors = note(vErrors, {instancePath:instancePath+"/cprBasis",schemaPath:"#/$defs/CprBasis/enum",keyword:"enum",params:{allowedValues: schema48.enum}});
errors++;
}
}
if(data.dataSubjects !== undefined && func0.call(data, "dataSubjects")){
let data3 = data.dataSubjects;
if(Array.isArray(data3)){
if(data3.length > 11){
vErrors = note(vErrors, {instancePath:instancePath+"/dataSubjects",schemaPath:"#/properties/dataSubjects/maxItems",keyword:"maxItems",params:{limit: 11}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/dataSubjects/" + i0,schemaPath:"#/properties/dataSubjects/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data4 === "citizens") || (data4 === "vulnerable-citizens")) || (data4 === "children")) || (data4 === "vulnerable-children")) || (data4 === "relatives")) || (data4 === "employees")) || (data4 === "applicants")) || (data4 === "business-contacts")) || (data4 === "politicians")) || (data4 === "volunteers")) || (data4 === "other"))){
vErrors = note(vErrors, {instancePath:instancePath+"/dataSubjects/" + i0,schemaPath:"#/$defs/DataSubject/enum",keyword:"enum",params:{allowedValues: schema49.enum}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = note(vErrors, {instancePath:instancePath+"/dataSubjects",schemaPath:"#/properties/dataSubjects/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dataSubjects",schemaPath:"#/properties/dataSubjects/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.retention !== undefined && func0.call(data, "retention")){
let data5 = data.retention;
if(typeof data5 === "string"){
if(data5.length > 2000 && func54(data5) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/retention",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data5.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/retention",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/retention",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/retention",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recordOfProcessing !== undefined && func0.call(data, "recordOfProcessing")){
let data6 = data.recordOfProcessing;
if(typeof data6 === "string"){
if(data6.length > 200 && func54(data6) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/recordOfProcessing",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data6.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/recordOfProcessing",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data6)){
vErrors = note(vErrors, {instancePath:instancePath+"/recordOfProcessing",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/recordOfProcessing",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dpia !== undefined && func0.call(data, "dpia")){
if(!(validate32(data.dpia, {instancePath:instancePath+"/dpia",parentData:data,parentDataProperty:"dpia",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.riskAssessment !== undefined && func0.call(data, "riskAssessment")){
if(!(validate34(data.riskAssessment, {instancePath:instancePath+"/riskAssessment",parentData:data,parentDataProperty:"riskAssessment",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.thirdCountry !== undefined && func0.call(data, "thirdCountry")){
if(!(validate36(data.thirdCountry, {instancePath:instancePath+"/thirdCountry",parentData:data,parentDataProperty:"thirdCountry",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","additionalProperties":false,"required":["vendor"],"properties":{"vendor":{"$ref":"#/$defs/VendorName"},"decision":{"$ref":"#/$defs/DpaChoice"},"decidedOn":{"$ref":"#/$defs/Date"},"reason":{"$ref":"#/$defs/Paragraph"},"status":{"$ref":"#/$defs/DpaStatus"},"signedOn":{"$ref":"#/$defs/Date"},"validUntil":{"$ref":"#/$defs/Date"},"nextAuditOn":{"$ref":"#/$defs/Date"},"reference":{"$ref":"#/$defs/Line"}}};
const schema69 = {"enum":["new","amend","existing-covers","not-required"]};
const schema72 = {"enum":["undecided","draft","sent","signed","expired","terminated"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.vendor === undefined) || (!(func0.call(data, "vendor")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendor"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema67.properties, key0))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.vendor !== undefined && func0.call(data, "vendor")){
let data0 = data.vendor;
if(typeof data0 === "string"){
if(data0.length > 120 && func54(data0) > 120){
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/maxLength",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.decision !== undefined && func0.call(data, "decision")){
let data1 = data.decision;
if(!((((data1 === "new") || (data1 === "amend")) || (data1 === "existing-covers")) || (data1 === "not-required"))){
vErrors = note(vErrors, {instancePath:instancePath+"/decision",schemaPath:"#/$defs/DpaChoice/enum",keyword:"enum",params:{allowedValues: schema69.enum}});
errors++;
}
}
if(data.decidedOn !== undefined && func0.call(data, "decidedOn")){
let data2 = data.decidedOn;
if(typeof data2 === "string"){
if(data2.length > 10 && func54(data2) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/decidedOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data2))){
vErrors = note(vErrors, {instancePath:instancePath+"/decidedOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/decidedOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data3 = data.reason;
if(typeof data3 === "string"){
if(data3.length > 2000 && func54(data3) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data3.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
if(!((((((data4 === "undecided") || (data4 === "draft")) || (data4 === "sent")) || (data4 === "signed")) || (data4 === "expired")) || (data4 === "terminated"))){
vErrors = note(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/$defs/DpaStatus/enum",keyword:"enum",params:{allowedValues: schema72.enum}});
errors++;
}
}
if(data.signedOn !== undefined && func0.call(data, "signedOn")){
let data5 = data.signedOn;
if(typeof data5 === "string"){
if(data5.length > 10 && func54(data5) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/signedOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data5))){
vErrors = note(vErrors, {instancePath:instancePath+"/signedOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/signedOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validUntil !== undefined && func0.call(data, "validUntil")){
let data6 = data.validUntil;
if(typeof data6 === "string"){
if(data6.length > 10 && func54(data6) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/validUntil",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data6))){
vErrors = note(vErrors, {instancePath:instancePath+"/validUntil",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/validUntil",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nextAuditOn !== undefined && func0.call(data, "nextAuditOn")){
let data7 = data.nextAuditOn;
if(typeof data7 === "string"){
if(data7.length > 10 && func54(data7) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/nextAuditOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data7))){
vErrors = note(vErrors, {instancePath:instancePath+"/nextAuditOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/nextAuditOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reference !== undefined && func0.call(data, "reference")){
let data8 = data.reference;
if(typeof data8 === "string"){
if(data8.length > 200 && func54(data8) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data8.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data8)){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"object","additionalProperties":false,"required":["vendor"],"properties":{"vendor":{"$ref":"#/$defs/VendorName"},"form":{"$ref":"#/$defs/ContractForm"},"reference":{"$ref":"#/$defs/Line"},"signedOn":{"$ref":"#/$defs/Date"},"startsOn":{"$ref":"#/$defs/Date"},"endsOn":{"$ref":"#/$defs/Date"},"noticeMonths":{"type":"integer","minimum":0,"maximum":120},"setupCostDkk":{"type":"number","minimum":0,"maximum":1000000000},"yearlyCostDkk":{"type":"number","minimum":0,"maximum":1000000000}}};
const schema79 = {"enum":["new","addendum","existing-covers"]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.vendor === undefined) || (!(func0.call(data, "vendor")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendor"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema77.properties, key0))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.vendor !== undefined && func0.call(data, "vendor")){
let data0 = data.vendor;
if(typeof data0 === "string"){
if(data0.length > 120 && func54(data0) > 120){
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/maxLength",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/VendorName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.form !== undefined && func0.call(data, "form")){
let data1 = data.form;
if(!(((data1 === "new") || (data1 === "addendum")) || (data1 === "existing-covers"))){
vErrors = note(vErrors, {instancePath:instancePath+"/form",schemaPath:"#/$defs/ContractForm/enum",keyword:"enum",params:{allowedValues: schema79.enum}});
errors++;
}
}
if(data.reference !== undefined && func0.call(data, "reference")){
let data2 = data.reference;
if(typeof data2 === "string"){
if(data2.length > 200 && func54(data2) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data2.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.signedOn !== undefined && func0.call(data, "signedOn")){
let data3 = data.signedOn;
if(typeof data3 === "string"){
if(data3.length > 10 && func54(data3) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/signedOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data3))){
vErrors = note(vErrors, {instancePath:instancePath+"/signedOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/signedOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.startsOn !== undefined && func0.call(data, "startsOn")){
let data4 = data.startsOn;
if(typeof data4 === "string"){
if(data4.length > 10 && func54(data4) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/startsOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data4))){
vErrors = note(vErrors, {instancePath:instancePath+"/startsOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/startsOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endsOn !== undefined && func0.call(data, "endsOn")){
let data5 = data.endsOn;
if(typeof data5 === "string"){
if(data5.length > 10 && func54(data5) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/endsOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data5))){
vErrors = note(vErrors, {instancePath:instancePath+"/endsOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/endsOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.noticeMonths !== undefined && func0.call(data, "noticeMonths")){
let data6 = data.noticeMonths;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors, {instancePath:instancePath+"/noticeMonths",schemaPath:"#/properties/noticeMonths/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 120 || isNaN(data6)){
vErrors = note(vErrors, {instancePath:instancePath+"/noticeMonths",schemaPath:"#/properties/noticeMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = note(vErrors, {instancePath:instancePath+"/noticeMonths",schemaPath:"#/properties/noticeMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.setupCostDkk !== undefined && func0.call(data, "setupCostDkk")){
let data7 = data.setupCostDkk;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
vErrors = note(vErrors, {instancePath:instancePath+"/setupCostDkk",schemaPath:"#/properties/setupCostDkk/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = note(vErrors, {instancePath:instancePath+"/setupCostDkk",schemaPath:"#/properties/setupCostDkk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/setupCostDkk",schemaPath:"#/properties/setupCostDkk/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.yearlyCostDkk !== undefined && func0.call(data, "yearlyCostDkk")){
let data8 = data.yearlyCostDkk;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
vErrors = note(vErrors, {instancePath:instancePath+"/yearlyCostDkk",schemaPath:"#/properties/yearlyCostDkk/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = note(vErrors, {instancePath:instancePath+"/yearlyCostDkk",schemaPath:"#/properties/yearlyCostDkk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/yearlyCostDkk",schemaPath:"#/properties/yearlyCostDkk/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema87 = {"enum":["proceed","revise","stop"]};
const schema89 = {"enum":["source-owner","target-owner","source-manager","target-manager","source-vendor","target-vendor","it","project","requester","dpo","security","contract","operations"]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "heldOn") || (key0 === "outcome")) || (key0 === "minutes")) || (key0 === "participants"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.heldOn !== undefined && func0.call(data, "heldOn")){
let data0 = data.heldOn;
if(typeof data0 === "string"){
if(data0.length > 10 && func54(data0) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/heldOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data0))){
vErrors = note(vErrors, {instancePath:instancePath+"/heldOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/heldOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data1 = data.outcome;
if(!(((data1 === "proceed") || (data1 === "revise")) || (data1 === "stop"))){
vErrors = note(vErrors, {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/MeetingOutcome/enum",keyword:"enum",params:{allowedValues: schema87.enum}});
errors++;
}
}
if(data.minutes !== undefined && func0.call(data, "minutes")){
let data2 = data.minutes;
if(typeof data2 === "string"){
if(data2.length > 200 && func54(data2) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/minutes",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data2.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/minutes",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/minutes",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/minutes",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.participants !== undefined && func0.call(data, "participants")){
let data3 = data.participants;
if(Array.isArray(data3)){
if(data3.length > 15){
vErrors = note(vErrors, {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 15}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/participants/" + i0,schemaPath:"#/properties/participants/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data4 === "source-owner") || (data4 === "target-owner")) || (data4 === "source-manager")) || (data4 === "target-manager")) || (data4 === "source-vendor")) || (data4 === "target-vendor")) || (data4 === "it")) || (data4 === "project")) || (data4 === "requester")) || (data4 === "dpo")) || (data4 === "security")) || (data4 === "contract")) || (data4 === "operations"))){
vErrors = note(vErrors, {instancePath:instancePath+"/participants/" + i0,schemaPath:"#/$defs/Participant/enum",keyword:"enum",params:{allowedValues: schema89.enum}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = note(vErrors, {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "clarification") || (key0 === "threeParty"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clarification !== undefined && func0.call(data, "clarification")){
if(!(validate44(data.clarification, {instancePath:instancePath+"/clarification",parentData:data,parentDataProperty:"clarification",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.threeParty !== undefined && func0.call(data, "threeParty")){
if(!(validate44(data.threeParty, {instancePath:instancePath+"/threeParty",parentData:data,parentDataProperty:"threeParty",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema91 = {"enum":["synchronous-lookup","asynchronous-message","event-subscription","file-transfer","batch","user-interface"]};
const schema92 = {"enum":["rest","soap","sftp","graphql","database","message-queue","other"]};
const schema93 = {"enum":["direct","serviceplatformen","datafordeler","beskedfordeler","fordelingskomponent","integration-platform"]};
const schema95 = {"enum":["oauth2","oces-certificate","mutual-tls","saml-token","api-key","ssh-key","username-password","none"]};
const schema96 = {"enum":["none","tls-1.0","tls-1.1","tls-1.2","tls-1.3","ssh","ipsec-vpn"]};
const schema97 = {"enum":["none","synthetic","anonymised","production"]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "pattern") || (key0 === "protocol")) || (key0 === "route")) || (key0 === "exposedBy")) || (key0 === "authentication")) || (key0 === "encryption")) || (key0 === "testData")) || (key0 === "certificateExpiresOn"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
let data0 = data.pattern;
if(!((((((data0 === "synchronous-lookup") || (data0 === "asynchronous-message")) || (data0 === "event-subscription")) || (data0 === "file-transfer")) || (data0 === "batch")) || (data0 === "user-interface"))){
vErrors = note(vErrors, {instancePath:instancePath+"/pattern",schemaPath:"#/$defs/IntegrationPattern/enum",keyword:"enum",params:{allowedValues: schema91.enum}});
errors++;
}
}
if(data.protocol !== undefined && func0.call(data, "protocol")){
let data1 = data.protocol;
if(!(((((((data1 === "rest") || (data1 === "soap")) || (data1 === "sftp")) || (data1 === "graphql")) || (data1 === "database")) || (data1 === "message-queue")) || (data1 === "other"))){
vErrors = note(vErrors, {instancePath:instancePath+"/protocol",schemaPath:"#/$defs/Protocol/enum",keyword:"enum",params:{allowedValues: schema92.enum}});
errors++;
}
}
if(data.route !== undefined && func0.call(data, "route")){
let data2 = data.route;
if(!((((((data2 === "direct") || (data2 === "serviceplatformen")) || (data2 === "datafordeler")) || (data2 === "beskedfordeler")) || (data2 === "fordelingskomponent")) || (data2 === "integration-platform"))){
vErrors = note(vErrors, {instancePath:instancePath+"/route",schemaPath:"#/$defs/Route/enum",keyword:"enum",params:{allowedValues: schema93.enum}});
errors++;
}
}
if(data.exposedBy !== undefined && func0.call(data, "exposedBy")){
let data3 = data.exposedBy;
if(typeof data3 === "string"){
if(data3.length > 64 && func54(data3) > 64){
vErrors = note(vErrors, {instancePath:instancePath+"/exposedBy",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func54(data3) < 3){
vErrors = note(vErrors, {instancePath:instancePath+"/exposedBy",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern0.test(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/exposedBy",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exposedBy",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.authentication !== undefined && func0.call(data, "authentication")){
let data4 = data.authentication;
if(!((((((((data4 === "oauth2") || (data4 === "oces-certificate")) || (data4 === "mutual-tls")) || (data4 === "saml-token")) || (data4 === "api-key")) || (data4 === "ssh-key")) || (data4 === "username-password")) || (data4 === "none"))){
vErrors = note(vErrors, {instancePath:instancePath+"/authentication",schemaPath:"#/$defs/Authentication/enum",keyword:"enum",params:{allowedValues: schema95.enum}});
errors++;
}
}
if(data.encryption !== undefined && func0.call(data, "encryption")){
let data5 = data.encryption;
if(!(((((((data5 === "none") || (data5 === "tls-1.0")) || (data5 === "tls-1.1")) || (data5 === "tls-1.2")) || (data5 === "tls-1.3")) || (data5 === "ssh")) || (data5 === "ipsec-vpn"))){
vErrors = note(vErrors, {instancePath:instancePath+"/encryption",schemaPath:"#/$defs/Encryption/enum",keyword:"enum",params:{allowedValues: schema96.enum}});
errors++;
}
}
if(data.testData !== undefined && func0.call(data, "testData")){
let data6 = data.testData;
if(!((((data6 === "none") || (data6 === "synthetic")) || (data6 === "anonymised")) || (data6 === "production"))){
vErrors = note(vErrors, {instancePath:instancePath+"/testData",schemaPath:"#/$defs/TestData/enum",keyword:"enum",params:{allowedValues: schema97.enum}});
errors++;
}
}
if(data.certificateExpiresOn !== undefined && func0.call(data, "certificateExpiresOn")){
let data7 = data.certificateExpiresOn;
if(typeof data7 === "string"){
if(data7.length > 10 && func54(data7) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/certificateExpiresOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data7))){
vErrors = note(vErrors, {instancePath:instancePath+"/certificateExpiresOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/certificateExpiresOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "plannedGoLive") || (key0 === "firstPersonalDataOn")) || (key0 === "acceptedOn")) || (key0 === "liveOn"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.plannedGoLive !== undefined && func0.call(data, "plannedGoLive")){
let data0 = data.plannedGoLive;
if(typeof data0 === "string"){
if(data0.length > 10 && func54(data0) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/plannedGoLive",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data0))){
vErrors = note(vErrors, {instancePath:instancePath+"/plannedGoLive",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/plannedGoLive",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.firstPersonalDataOn !== undefined && func0.call(data, "firstPersonalDataOn")){
let data1 = data.firstPersonalDataOn;
if(typeof data1 === "string"){
if(data1.length > 10 && func54(data1) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/firstPersonalDataOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/firstPersonalDataOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/firstPersonalDataOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.acceptedOn !== undefined && func0.call(data, "acceptedOn")){
let data2 = data.acceptedOn;
if(typeof data2 === "string"){
if(data2.length > 10 && func54(data2) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/acceptedOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data2))){
vErrors = note(vErrors, {instancePath:instancePath+"/acceptedOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/acceptedOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.liveOn !== undefined && func0.call(data, "liveOn")){
let data3 = data.liveOn;
if(typeof data3 === "string"){
if(data3.length > 10 && func54(data3) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/liveOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data3))){
vErrors = note(vErrors, {instancePath:instancePath+"/liveOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/liveOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema105 = {"enum":["normal","important","critical"]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "email") || (key0 === "hours"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data0 = data.email;
if(typeof data0 === "string"){
if(data0.length > 254 && func54(data0) > 254){
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats0.test(data0))){
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/format",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hours !== undefined && func0.call(data, "hours")){
let data1 = data.hours;
if(typeof data1 === "string"){
if(data1.length > 200 && func54(data1) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/hours",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/hours",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/hours",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/hours",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "criticality") || (key0 === "support")) || (key0 === "sla")) || (key0 === "monitoring")) || (key0 === "reviewedOn")) || (key0 === "nextReviewOn"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.criticality !== undefined && func0.call(data, "criticality")){
let data0 = data.criticality;
if(!(((data0 === "normal") || (data0 === "important")) || (data0 === "critical"))){
vErrors = note(vErrors, {instancePath:instancePath+"/criticality",schemaPath:"#/$defs/Criticality/enum",keyword:"enum",params:{allowedValues: schema105.enum}});
errors++;
}
}
if(data.support !== undefined && func0.call(data, "support")){
if(!(validate53(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.sla !== undefined && func0.call(data, "sla")){
let data2 = data.sla;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(((key1 === "availabilityPercent") || (key1 === "responseHours")) || (key1 === "recoveryHours"))){
vErrors = note(vErrors, {instancePath:instancePath+"/sla",schemaPath:"#/$defs/ServiceLevel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.availabilityPercent !== undefined && func0.call(data2, "availabilityPercent")){
let data3 = data2.availabilityPercent;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/sla/availabilityPercent",schemaPath:"#/$defs/ServiceLevel/properties/availabilityPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/sla/availabilityPercent",schemaPath:"#/$defs/ServiceLevel/properties/availabilityPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/sla/availabilityPercent",schemaPath:"#/$defs/ServiceLevel/properties/availabilityPercent/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data2.responseHours !== undefined && func0.call(data2, "responseHours")){
let data4 = data2.responseHours;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 8760 || isNaN(data4)){
vErrors = note(vErrors, {instancePath:instancePath+"/sla/responseHours",schemaPath:"#/$defs/ServiceLevel/properties/responseHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = note(vErrors, {instancePath:instancePath+"/sla/responseHours",schemaPath:"#/$defs/ServiceLevel/properties/responseHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/sla/responseHours",schemaPath:"#/$defs/ServiceLevel/properties/responseHours/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data2.recoveryHours !== undefined && func0.call(data2, "recoveryHours")){
let data5 = data2.recoveryHours;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 8760 || isNaN(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/sla/recoveryHours",schemaPath:"#/$defs/ServiceLevel/properties/recoveryHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/sla/recoveryHours",schemaPath:"#/$defs/ServiceLevel/properties/recoveryHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/sla/recoveryHours",schemaPath:"#/$defs/ServiceLevel/properties/recoveryHours/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/sla",schemaPath:"#/$defs/ServiceLevel/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.monitoring !== undefined && func0.call(data, "monitoring")){
let data6 = data.monitoring;
if(typeof data6 === "string"){
if(data6.length > 2000 && func54(data6) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/monitoring",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data6.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/monitoring",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data6)){
vErrors = note(vErrors, {instancePath:instancePath+"/monitoring",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/monitoring",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedOn !== undefined && func0.call(data, "reviewedOn")){
let data7 = data.reviewedOn;
if(typeof data7 === "string"){
if(data7.length > 10 && func54(data7) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewedOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data7))){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewedOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reviewedOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nextReviewOn !== undefined && func0.call(data, "nextReviewOn")){
let data8 = data.nextReviewOn;
if(typeof data8 === "string"){
if(data8.length > 10 && func54(data8) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/nextReviewOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data8))){
vErrors = note(vErrors, {instancePath:instancePath+"/nextReviewOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/nextReviewOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"object","additionalProperties":false,"properties":{"status":{"$ref":"#/$defs/ExitStatus"},"settledOn":{"$ref":"#/$defs/Date"},"expectedEndOn":{"$ref":"#/$defs/Date"},"triggers":{"type":"array","maxItems":7,"uniqueItems":true,"items":{"$ref":"#/$defs/ExitTrigger","type":"string"}},"leadTimeMonths":{"type":"number","minimum":0,"maximum":120},"dataReturn":{"$ref":"#/$defs/Paragraph"},"dataDeletion":{"$ref":"#/$defs/Paragraph"},"archiving":{"$ref":"#/$defs/Paragraph"},"fallback":{"$ref":"#/$defs/Paragraph"},"activatedOn":{"$ref":"#/$defs/Date"},"activatedBy":{"$ref":"#/$defs/ExitTrigger"},"reason":{"$ref":"#/$defs/Paragraph"},"decommission":{"$ref":"#/$defs/Decommission"}}};
const schema114 = {"enum":["draft","settled","activated","completed"]};
const schema117 = {"enum":["system-replacement","contract-end","need-ceased","vendor-failure","law-change","security-incident","cost"]};
const schema125 = {"type":"object","additionalProperties":false,"properties":{"stoppedOn":{"type":["string","null"],"format":"date","maxLength":10},"deletionConfirmedOn":{"type":["string","null"],"format":"date","maxLength":10},"accessRemovedOn":{"type":["string","null"],"format":"date","maxLength":10},"contractsEndedOn":{"type":["string","null"],"format":"date","maxLength":10}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema113.properties, key0))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
if(!((((data0 === "draft") || (data0 === "settled")) || (data0 === "activated")) || (data0 === "completed"))){
vErrors = note(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/$defs/ExitStatus/enum",keyword:"enum",params:{allowedValues: schema114.enum}});
errors++;
}
}
if(data.settledOn !== undefined && func0.call(data, "settledOn")){
let data1 = data.settledOn;
if(typeof data1 === "string"){
if(data1.length > 10 && func54(data1) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/settledOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/settledOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/settledOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expectedEndOn !== undefined && func0.call(data, "expectedEndOn")){
let data2 = data.expectedEndOn;
if(typeof data2 === "string"){
if(data2.length > 10 && func54(data2) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/expectedEndOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data2))){
vErrors = note(vErrors, {instancePath:instancePath+"/expectedEndOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/expectedEndOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.triggers !== undefined && func0.call(data, "triggers")){
let data3 = data.triggers;
if(Array.isArray(data3)){
if(data3.length > 7){
vErrors = note(vErrors, {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/maxItems",keyword:"maxItems",params:{limit: 7}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/triggers/" + i0,schemaPath:"#/properties/triggers/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data4 === "system-replacement") || (data4 === "contract-end")) || (data4 === "need-ceased")) || (data4 === "vendor-failure")) || (data4 === "law-change")) || (data4 === "security-incident")) || (data4 === "cost"))){
vErrors = note(vErrors, {instancePath:instancePath+"/triggers/" + i0,schemaPath:"#/$defs/ExitTrigger/enum",keyword:"enum",params:{allowedValues: schema117.enum}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = note(vErrors, {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.leadTimeMonths !== undefined && func0.call(data, "leadTimeMonths")){
let data5 = data.leadTimeMonths;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 120 || isNaN(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/leadTimeMonths",schemaPath:"#/properties/leadTimeMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/leadTimeMonths",schemaPath:"#/properties/leadTimeMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/leadTimeMonths",schemaPath:"#/properties/leadTimeMonths/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.dataReturn !== undefined && func0.call(data, "dataReturn")){
let data6 = data.dataReturn;
if(typeof data6 === "string"){
if(data6.length > 2000 && func54(data6) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/dataReturn",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data6.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/dataReturn",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data6)){
vErrors = note(vErrors, {instancePath:instancePath+"/dataReturn",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dataReturn",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataDeletion !== undefined && func0.call(data, "dataDeletion")){
let data7 = data.dataDeletion;
if(typeof data7 === "string"){
if(data7.length > 2000 && func54(data7) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/dataDeletion",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data7.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/dataDeletion",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data7)){
vErrors = note(vErrors, {instancePath:instancePath+"/dataDeletion",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dataDeletion",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.archiving !== undefined && func0.call(data, "archiving")){
let data8 = data.archiving;
if(typeof data8 === "string"){
if(data8.length > 2000 && func54(data8) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/archiving",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data8.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/archiving",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data8)){
vErrors = note(vErrors, {instancePath:instancePath+"/archiving",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/archiving",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fallback !== undefined && func0.call(data, "fallback")){
let data9 = data.fallback;
if(typeof data9 === "string"){
if(data9.length > 2000 && func54(data9) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/fallback",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data9.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/fallback",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data9)){
vErrors = note(vErrors, {instancePath:instancePath+"/fallback",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/fallback",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.activatedOn !== undefined && func0.call(data, "activatedOn")){
let data10 = data.activatedOn;
if(typeof data10 === "string"){
if(data10.length > 10 && func54(data10) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/activatedOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data10))){
vErrors = note(vErrors, {instancePath:instancePath+"/activatedOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/activatedOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.activatedBy !== undefined && func0.call(data, "activatedBy")){
let data11 = data.activatedBy;
if(!(((((((data11 === "system-replacement") || (data11 === "contract-end")) || (data11 === "need-ceased")) || (data11 === "vendor-failure")) || (data11 === "law-change")) || (data11 === "security-incident")) || (data11 === "cost"))){
vErrors = note(vErrors, {instancePath:instancePath+"/activatedBy",schemaPath:"#/$defs/ExitTrigger/enum",keyword:"enum",params:{allowedValues: schema117.enum}});
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data12 = data.reason;
if(typeof data12 === "string"){
if(data12.length > 2000 && func54(data12) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data12.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data12)){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.decommission !== undefined && func0.call(data, "decommission")){
let data13 = data.decommission;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 of Object.keys(data13)){
if(!((((key1 === "stoppedOn") || (key1 === "deletionConfirmedOn")) || (key1 === "accessRemovedOn")) || (key1 === "contractsEndedOn"))){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission",schemaPath:"#/$defs/Decommission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.stoppedOn !== undefined && func0.call(data13, "stoppedOn")){
let data14 = data13.stoppedOn;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/stoppedOn",schemaPath:"#/$defs/Decommission/properties/stoppedOn/type",keyword:"type",params:{type: schema125.properties.stoppedOn.type}});
errors++;
}
if(typeof data14 === "string"){
if(data14.length > 10 && func54(data14) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/stoppedOn",schemaPath:"#/$defs/Decommission/properties/stoppedOn/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data14))){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/stoppedOn",schemaPath:"#/$defs/Decommission/properties/stoppedOn/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
}
if(data13.deletionConfirmedOn !== undefined && func0.call(data13, "deletionConfirmedOn")){
let data15 = data13.deletionConfirmedOn;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/deletionConfirmedOn",schemaPath:"#/$defs/Decommission/properties/deletionConfirmedOn/type",keyword:"type",params:{type: schema125.properties.deletionConfirmedOn.type}});
errors++;
}
if(typeof data15 === "string"){
if(data15.length > 10 && func54(data15) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/deletionConfirmedOn",schemaPath:"#/$defs/Decommission/properties/deletionConfirmedOn/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data15))){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/deletionConfirmedOn",schemaPath:"#/$defs/Decommission/properties/deletionConfirmedOn/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
}
if(data13.accessRemovedOn !== undefined && func0.call(data13, "accessRemovedOn")){
let data16 = data13.accessRemovedOn;
if((typeof data16 !== "string") && (data16 !== null)){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/accessRemovedOn",schemaPath:"#/$defs/Decommission/properties/accessRemovedOn/type",keyword:"type",params:{type: schema125.properties.accessRemovedOn.type}});
errors++;
}
if(typeof data16 === "string"){
if(data16.length > 10 && func54(data16) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/accessRemovedOn",schemaPath:"#/$defs/Decommission/properties/accessRemovedOn/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data16))){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/accessRemovedOn",schemaPath:"#/$defs/Decommission/properties/accessRemovedOn/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
}
if(data13.contractsEndedOn !== undefined && func0.call(data13, "contractsEndedOn")){
let data17 = data13.contractsEndedOn;
if((typeof data17 !== "string") && (data17 !== null)){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/contractsEndedOn",schemaPath:"#/$defs/Decommission/properties/contractsEndedOn/type",keyword:"type",params:{type: schema125.properties.contractsEndedOn.type}});
errors++;
}
if(typeof data17 === "string"){
if(data17.length > 10 && func54(data17) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/contractsEndedOn",schemaPath:"#/$defs/Decommission/properties/contractsEndedOn/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data17))){
vErrors = note(vErrors, {instancePath:instancePath+"/decommission/contractsEndedOn",schemaPath:"#/$defs/Decommission/properties/contractsEndedOn/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/decommission",schemaPath:"#/$defs/Decommission/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const pattern38 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rule === undefined) || (!(func0.call(data, "rule")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if((data.until === undefined) || (!(func0.call(data, "until")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
if((data.approvedBy === undefined) || (!(func0.call(data, "approvedBy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "rule") || (key0 === "reason")) || (key0 === "until")) || (key0 === "approvedBy"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data0 = data.rule;
if(typeof data0 === "string"){
if(data0.length > 80 && func54(data0) > 80){
vErrors = note(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func54(data0) < 3){
vErrors = note(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern38.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
if(typeof data1 === "string"){
if(data1.length > 2000 && func54(data1) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.until !== undefined && func0.call(data, "until")){
let data2 = data.until;
if(typeof data2 === "string"){
if(data2.length > 10 && func54(data2) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data2))){
vErrors = note(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined && func0.call(data, "approvedBy")){
let data3 = data.approvedBy;
if(typeof data3 === "string"){
if(data3.length > 254 && func54(data3) > 254){
vErrors = note(vErrors, {instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats0.test(data3))){
vErrors = note(vErrors, {instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/Email/format",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/Email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.completeBy === undefined) || (!(func0.call(data, "completeBy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completeBy"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "completeBy")){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.completeBy !== undefined && func0.call(data, "completeBy")){
let data0 = data.completeBy;
if(typeof data0 === "string"){
if(data0.length > 10 && func54(data0) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/completeBy",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data0))){
vErrors = note(vErrors, {instancePath:instancePath+"/completeBy",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/completeBy",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
if(!(((data0 === "on-hold") || (data0 === "rejected")) || (data0 === "retired"))){
vErrors = note(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.statusReason === undefined) || (!(func0.call(data, "statusReason")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "statusReason"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if((data.phase === undefined) || (!(func0.call(data, "phase")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}});
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(data1.length > 64 && func54(data1) > 64){
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func54(data1) < 3){
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern0.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(data2.length > 120 && func54(data2) > 120){
vErrors = note(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func54(data2) < 5){
vErrors = note(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 5}});
errors++;
}
if(!pattern1.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
if(typeof data3 === "string"){
if(data3.length > 600 && func54(data3) > 600){
vErrors = note(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 600}});
errors++;
}
if(func54(data3) < 10){
vErrors = note(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 10}});
errors++;
}
if(!pattern1.test(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.phase !== undefined && func0.call(data, "phase")){
let data4 = data.phase;
if(!(((((((data4 === "need") || (data4 === "parties")) || (data4 === "clarification")) || (data4 === "agreement")) || (data4 === "implementation")) || (data4 === "operation")) || (data4 === "exit"))){
vErrors = note(vErrors, {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema11.properties.phase.enum}});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data5 = data.status;
if(!((((data5 === "active") || (data5 === "on-hold")) || (data5 === "rejected")) || (data5 === "retired"))){
vErrors = note(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum}});
errors++;
}
}
if(data.statusReason !== undefined && func0.call(data, "statusReason")){
let data6 = data.statusReason;
if(typeof data6 === "string"){
if(data6.length > 2000 && func54(data6) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/statusReason",schemaPath:"#/$defs/Paragraph/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data6.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/statusReason",schemaPath:"#/$defs/Paragraph/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data6)){
vErrors = note(vErrors, {instancePath:instancePath+"/statusReason",schemaPath:"#/$defs/Paragraph/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/statusReason",schemaPath:"#/$defs/Paragraph/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.visibility !== undefined && func0.call(data, "visibility")){
let data7 = data.visibility;
if(!((data7 === "internal") || (data7 === "public"))){
vErrors = note(vErrors, {instancePath:instancePath+"/visibility",schemaPath:"#/$defs/Visibility/enum",keyword:"enum",params:{allowedValues: schema14.enum}});
errors++;
}
}
if(data.kle !== undefined && func0.call(data, "kle")){
let data8 = data.kle;
if(Array.isArray(data8)){
if(data8.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/kle",schemaPath:"#/properties/kle/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(data9.length > 8 && func54(data9) > 8){
vErrors = note(vErrors, {instancePath:instancePath+"/kle/" + i0,schemaPath:"#/properties/kle/items/maxLength",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(!pattern4.test(data9)){
vErrors = note(vErrors, {instancePath:instancePath+"/kle/" + i0,schemaPath:"#/properties/kle/items/pattern",keyword:"pattern",params:{pattern: "^\\d\\d(\\.\\d\\d(\\.\\d\\d)?)?$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/kle/" + i0,schemaPath:"#/properties/kle/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = note(vErrors, {instancePath:instancePath+"/kle",schemaPath:"#/properties/kle/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/kle",schemaPath:"#/properties/kle/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.case !== undefined && func0.call(data, "case")){
let data10 = data.case;
if(typeof data10 === "string"){
if(data10.length > 200 && func54(data10) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/case",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data10.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/case",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data10)){
vErrors = note(vErrors, {instancePath:instancePath+"/case",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/case",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owners !== undefined && func0.call(data, "owners")){
if(!(validate11(data.owners, {instancePath:instancePath+"/owners",parentData:data,parentDataProperty:"owners",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.need !== undefined && func0.call(data, "need")){
if(!(validate17(data.need, {instancePath:instancePath+"/need",parentData:data,parentDataProperty:"need",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.systems !== undefined && func0.call(data, "systems")){
let data13 = data.systems;
if(Array.isArray(data13)){
if(data13.length > 12){
vErrors = note(vErrors, {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/maxItems",keyword:"maxItems",params:{limit: 12}});
errors++;
}
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
if(!(validate19(data13[i2], {instancePath:instancePath+"/systems/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reuse !== undefined && func0.call(data, "reuse")){
if(!(validate21(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.dataFlow !== undefined && func0.call(data, "dataFlow")){
if(!(validate25(data.dataFlow, {instancePath:instancePath+"/dataFlow",parentData:data,parentDataProperty:"dataFlow",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
if(!(validate29(data.privacy, {instancePath:instancePath+"/privacy",parentData:data,parentDataProperty:"privacy",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.dpa !== undefined && func0.call(data, "dpa")){
let data18 = data.dpa;
if(Array.isArray(data18)){
if(data18.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa",schemaPath:"#/properties/dpa/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len2 = data18.length;
for(let i3=0; i3<len2; i3++){
if(!(validate39(data18[i3], {instancePath:instancePath+"/dpa/" + i3,parentData:data18,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dpa",schemaPath:"#/properties/dpa/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.contracts !== undefined && func0.call(data, "contracts")){
let data20 = data.contracts;
if(Array.isArray(data20)){
if(data20.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len3 = data20.length;
for(let i4=0; i4<len3; i4++){
if(!(validate41(data20[i4], {instancePath:instancePath+"/contracts/" + i4,parentData:data20,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.meetings !== undefined && func0.call(data, "meetings")){
if(!(validate43(data.meetings, {instancePath:instancePath+"/meetings",parentData:data,parentDataProperty:"meetings",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.technical !== undefined && func0.call(data, "technical")){
if(!(validate48(data.technical, {instancePath:instancePath+"/technical",parentData:data,parentDataProperty:"technical",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.implementation !== undefined && func0.call(data, "implementation")){
if(!(validate50(data.implementation, {instancePath:instancePath+"/implementation",parentData:data,parentDataProperty:"implementation",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.operation !== undefined && func0.call(data, "operation")){
if(!(validate52(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.exit !== undefined && func0.call(data, "exit")){
if(!(validate56(data.exit, {instancePath:instancePath+"/exit",parentData:data,parentDataProperty:"exit",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.dependsOn !== undefined && func0.call(data, "dependsOn")){
let data27 = data.dependsOn;
if(Array.isArray(data27)){
if(data27.length > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len4 = data27.length;
for(let i5=0; i5<len4; i5++){
let data28 = data27[i5];
if(typeof data28 === "string"){
if(data28.length > 64 && func54(data28) > 64){
vErrors = note(vErrors, {instancePath:instancePath+"/dependsOn/" + i5,schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func54(data28) < 3){
vErrors = note(vErrors, {instancePath:instancePath+"/dependsOn/" + i5,schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern0.test(data28)){
vErrors = note(vErrors, {instancePath:instancePath+"/dependsOn/" + i5,schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dependsOn/" + i5,schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.replaces !== undefined && func0.call(data, "replaces")){
let data29 = data.replaces;
if(Array.isArray(data29)){
if(data29.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len5 = data29.length;
for(let i6=0; i6<len5; i6++){
let data30 = data29[i6];
if(typeof data30 === "string"){
if(data30.length > 64 && func54(data30) > 64){
vErrors = note(vErrors, {instancePath:instancePath+"/replaces/" + i6,schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func54(data30) < 3){
vErrors = note(vErrors, {instancePath:instancePath+"/replaces/" + i6,schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern0.test(data30)){
vErrors = note(vErrors, {instancePath:instancePath+"/replaces/" + i6,schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/replaces/" + i6,schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
let data31 = data.waivers;
if(Array.isArray(data31)){
if(data31.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len6 = data31.length;
for(let i7=0; i7<len6; i7++){
if(!(validate58(data31[i7], {instancePath:instancePath+"/waivers/" + i7,parentData:data31,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.legacy !== undefined && func0.call(data, "legacy")){
if(!(validate60(data.legacy, {instancePath:instancePath+"/legacy",parentData:data,parentDataProperty:"legacy",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateSystem = validate62;
const schema134 = {"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Line"},"summary":{"type":"string","pattern":"\\S","minLength":10,"maxLength":600},"owner":{"$ref":"#/$defs/ResponsibleUnit"},"manager":{"$ref":"#/$defs/ResponsibleUnit"},"vendor":{"$ref":"#/$defs/Vendor"},"hosting":{"$ref":"#/$defs/Hosting"},"endOfLifeOn":{"$ref":"#/$defs/Date"},"aliases":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/Line"}},"kitos":{"$ref":"#/$defs/KitosLink"}},"$defs":{"Id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":3,"maxLength":64},"Line":{"type":"string","pattern":"\\S","minLength":1,"maxLength":200},"Date":{"type":"string","format":"date","maxLength":10},"Email":{"type":"string","format":"email","maxLength":254},"Login":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]*$","minLength":1,"maxLength":39},"ResponsibleUnit":{"type":"object","additionalProperties":false,"properties":{"unit":{"$ref":"#/$defs/Line"},"email":{"$ref":"#/$defs/Email"},"github":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/Login"}}}},"Vendor":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/Line"},"email":{"$ref":"#/$defs/Email"}}},"Hosting":{"enum":["internal","external","cloud"]},"Uuid":{"type":"string","format":"uuid","maxLength":36},"KitosLink":{"type":"object","additionalProperties":false,"properties":{"system":{"$ref":"#/$defs/Uuid"},"usage":{"$ref":"#/$defs/Uuid"}}}}};
const schema144 = {"enum":["internal","external","cloud"]};
const pattern44 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "unit") || (key0 === "email")) || (key0 === "github"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data0 = data.unit;
if(typeof data0 === "string"){
if(data0.length > 200 && func54(data0) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/unit",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/unit",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/unit",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/unit",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data1 = data.email;
if(typeof data1 === "string"){
if(data1.length > 254 && func54(data1) > 254){
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats0.test(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/format",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.github !== undefined && func0.call(data, "github")){
let data2 = data.github;
if(Array.isArray(data2)){
if(data2.length > 30){
vErrors = note(vErrors, {instancePath:instancePath+"/github",schemaPath:"#/properties/github/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 39 && func54(data3) > 39){
vErrors = note(vErrors, {instancePath:instancePath+"/github/" + i0,schemaPath:"#/$defs/Login/maxLength",keyword:"maxLength",params:{limit: 39}});
errors++;
}
if(data3.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/github/" + i0,schemaPath:"#/$defs/Login/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern44.test(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/github/" + i0,schemaPath:"#/$defs/Login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/github/" + i0,schemaPath:"#/$defs/Login/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "email"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200 && func54(data0) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data1 = data.email;
if(typeof data1 === "string"){
if(data1.length > 254 && func54(data1) > 254){
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats0.test(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/format",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const formats76 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "system") || (key0 === "usage"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.system !== undefined && func0.call(data, "system")){
let data0 = data.system;
if(typeof data0 === "string"){
if(data0.length > 36 && func54(data0) > 36){
vErrors = note(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/$defs/Uuid/maxLength",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!(formats76.test(data0))){
vErrors = note(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/$defs/Uuid/format",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/$defs/Uuid/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.usage !== undefined && func0.call(data, "usage")){
let data1 = data.usage;
if(typeof data1 === "string"){
if(data1.length > 36 && func54(data1) > 36){
vErrors = note(vErrors, {instancePath:instancePath+"/usage",schemaPath:"#/$defs/Uuid/maxLength",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!(formats76.test(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/usage",schemaPath:"#/$defs/Uuid/format",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/usage",schemaPath:"#/$defs/Uuid/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema134.properties, key0))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 64 && func54(data0) > 64){
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func54(data0) < 3){
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern0.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 200 && func54(data1) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data2 = data.summary;
if(typeof data2 === "string"){
if(data2.length > 600 && func54(data2) > 600){
vErrors = note(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 600}});
errors++;
}
if(func54(data2) < 10){
vErrors = note(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 10}});
errors++;
}
if(!pattern1.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
if(!(validate63(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.manager !== undefined && func0.call(data, "manager")){
if(!(validate63(data.manager, {instancePath:instancePath+"/manager",parentData:data,parentDataProperty:"manager",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.vendor !== undefined && func0.call(data, "vendor")){
if(!(validate66(data.vendor, {instancePath:instancePath+"/vendor",parentData:data,parentDataProperty:"vendor",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.hosting !== undefined && func0.call(data, "hosting")){
let data6 = data.hosting;
if(!(((data6 === "internal") || (data6 === "external")) || (data6 === "cloud"))){
vErrors = note(vErrors, {instancePath:instancePath+"/hosting",schemaPath:"#/$defs/Hosting/enum",keyword:"enum",params:{allowedValues: schema144.enum}});
errors++;
}
}
if(data.endOfLifeOn !== undefined && func0.call(data, "endOfLifeOn")){
let data7 = data.endOfLifeOn;
if(typeof data7 === "string"){
if(data7.length > 10 && func54(data7) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/endOfLifeOn",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data7))){
vErrors = note(vErrors, {instancePath:instancePath+"/endOfLifeOn",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/endOfLifeOn",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data8 = data.aliases;
if(Array.isArray(data8)){
if(data8.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(data9.length > 200 && func54(data9) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data9.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data9)){
vErrors = note(vErrors, {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.kitos !== undefined && func0.call(data, "kitos")){
if(!(validate68(data.kitos, {instancePath:instancePath+"/kitos",parentData:data,parentDataProperty:"kitos",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

export const validateGovernance = validate70;
const schema150 = {"type":"object","additionalProperties":false,"required":["organisation"],"properties":{"organisation":{"$ref":"#/$defs/Organisation"},"locale":{"enum":["da","en"]},"timeZone":{"type":"string","pattern":"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$","minLength":3,"maxLength":64},"site":{"$ref":"#/$defs/SiteSettings"},"help":{"$ref":"#/$defs/HelpSettings"},"roles":{"$ref":"#/$defs/RoleHolders"},"gates":{"$ref":"#/$defs/GateSignatures"},"labels":{"$ref":"#/$defs/LabelNames"},"limits":{"$ref":"#/$defs/Limits"},"reminders":{"$ref":"#/$defs/ReminderSettings"},"peers":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/Peer"}},"kitos":{"$ref":"#/$defs/KitosSettings"}},"$defs":{"Line":{"type":"string","pattern":"\\S","minLength":1,"maxLength":200},"Email":{"type":"string","format":"email","maxLength":254},"Login":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]*$","minLength":1,"maxLength":39},"Url":{"type":"string","pattern":"^https://[^\\s\"<>]+$","maxLength":500},"Organisation":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/Line"},"shortName":{"$ref":"#/$defs/Line"}}},"SiteSettings":{"type":"object","additionalProperties":false,"properties":{"url":{"$ref":"#/$defs/Url"},"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$","maxLength":140},"accessibilityStatement":{"$ref":"#/$defs/Url"},"indexed":{"type":"boolean"}}},"HelpSettings":{"type":"object","additionalProperties":false,"properties":{"portal":{"$ref":"#/$defs/Url"},"email":{"$ref":"#/$defs/Email"},"kitos":{"$ref":"#/$defs/Url"}}},"RoleHolders":{"type":"object","additionalProperties":false,"properties":{"it":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/Login"}},"dpo":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/Login"}},"contract":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/Login"}},"security":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/Login"}},"operations":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/Login"}},"exceptions":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/Login"}},"requester":{"type":"object","maxProperties":500,"propertyNames":{"minLength":1,"maxLength":200},"additionalProperties":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/Login"}}}}},"SignatureRole":{"enum":["requester","source-owner","target-owner","it","dpo","contract","security","operations"]},"SignatureCondition":{"enum":["personal-data","sensitive-data","cpr","third-country","dpa-not-required"]},"ConditionalSignature":{"type":"object","additionalProperties":false,"required":["role","when"],"properties":{"role":{"$ref":"#/$defs/SignatureRole"},"when":{"$ref":"#/$defs/SignatureCondition"}}},"GateSignature":{"if":{"type":"string"},"then":{"$ref":"#/$defs/SignatureRole"},"else":{"$ref":"#/$defs/ConditionalSignature"}},"GateSignatures":{"type":"object","additionalProperties":false,"properties":{"parties":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/GateSignature"}},"clarification":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/GateSignature"}},"agreement":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/GateSignature"}},"implementation":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/GateSignature"}},"operation":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/GateSignature"}},"exit":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/GateSignature"}},"retired":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/GateSignature"}}}},"LabelNames":{"type":"object","additionalProperties":false,"properties":{"approved/requester":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/source-owner":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/target-owner":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/it":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/dpo":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/contract":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/security":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/operations":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"exception/phase":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"findings/errors":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"reminder/deadline":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"reminder/overdue":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"reminder/digest":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50}}},"PhaseDays":{"type":"object","additionalProperties":false,"properties":{"need":{"type":"integer","minimum":1,"maximum":3650},"parties":{"type":"integer","minimum":1,"maximum":3650},"clarification":{"type":"integer","minimum":1,"maximum":3650},"agreement":{"type":"integer","minimum":1,"maximum":3650},"implementation":{"type":"integer","minimum":1,"maximum":3650}}},"Limits":{"type":"object","additionalProperties":false,"properties":{"phaseDays":{"$ref":"#/$defs/PhaseDays"},"dpaExpiresSoonDays":{"type":"integer","minimum":1,"maximum":3650},"reviewMonths":{"type":"integer","minimum":1,"maximum":60},"reviewAskDays":{"type":"integer","minimum":0,"maximum":365},"reviewOwnerDays":{"type":"integer","minimum":1,"maximum":365},"legacyMonths":{"type":"integer","minimum":1,"maximum":60}}},"Peer":{"type":"object","additionalProperties":false,"required":["name","url"],"properties":{"name":{"$ref":"#/$defs/Line"},"url":{"$ref":"#/$defs/Url"},"contact":{"$ref":"#/$defs/Email"}}},"Date":{"type":"string","format":"date","maxLength":10},"EntryId":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":1,"maxLength":64},"ReminderKind":{"enum":["dpa-expiry","dpa-audit","dpia-review","risk-review","review","certificate","contract-end","contract-notice","exit-end","legacy-completion","waiver","system-end","go-live","phase-stuck"]},"ReminderRole":{"enum":["owner","manager","requester","project","it","dpo","contract","security","operations"]},"QuietEntry":{"type":"object","additionalProperties":false,"required":["until","reason"],"minProperties":3,"properties":{"integration":{"$ref":"#/$defs/EntryId"},"system":{"$ref":"#/$defs/EntryId"},"kind":{"$ref":"#/$defs/ReminderKind"},"role":{"$ref":"#/$defs/ReminderRole"},"until":{"$ref":"#/$defs/Date"},"reason":{"$ref":"#/$defs/Line"}}},"ReminderSettings":{"type":"object","additionalProperties":false,"properties":{"daysBefore":{"type":"array","minItems":1,"maxItems":12,"uniqueItems":true,"items":{"type":"integer","minimum":0,"maximum":730}},"everyDaysAfter":{"type":"integer","minimum":1,"maximum":90},"digest":{"type":"boolean"},"quiet":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/QuietEntry"}}}},"KitosSettings":{"type":"object","additionalProperties":false,"required":["cvr"],"properties":{"url":{"$ref":"#/$defs/Url"},"cvr":{"type":"string","pattern":"^\\d{8}$","maxLength":8},"ownerRoles":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/Uuid"}},"managerRoles":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/Uuid"}}}},"Uuid":{"type":"string","format":"uuid","maxLength":36}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "shortName"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200 && func54(data0) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.shortName !== undefined && func0.call(data, "shortName")){
let data1 = data.shortName;
if(typeof data1 === "string"){
if(data1.length > 200 && func54(data1) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/shortName",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/shortName",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/shortName",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/shortName",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const pattern50 = new RegExp("^https://[^\\s\"<>]+$", "u");
const pattern51 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "url") || (key0 === "repository")) || (key0 === "accessibilityStatement")) || (key0 === "indexed"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length > 500 && func54(data0) > 500){
vErrors = note(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(!pattern50.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"<>]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data1 = data.repository;
if(typeof data1 === "string"){
if(data1.length > 140 && func54(data1) > 140){
vErrors = note(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 140}});
errors++;
}
if(!pattern51.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accessibilityStatement !== undefined && func0.call(data, "accessibilityStatement")){
let data2 = data.accessibilityStatement;
if(typeof data2 === "string"){
if(data2.length > 500 && func54(data2) > 500){
vErrors = note(vErrors, {instancePath:instancePath+"/accessibilityStatement",schemaPath:"#/$defs/Url/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(!pattern50.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/accessibilityStatement",schemaPath:"#/$defs/Url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"<>]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/accessibilityStatement",schemaPath:"#/$defs/Url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.indexed !== undefined && func0.call(data, "indexed")){
if(typeof data.indexed !== "boolean"){
vErrors = note(vErrors, {instancePath:instancePath+"/indexed",schemaPath:"#/properties/indexed/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "portal") || (key0 === "email")) || (key0 === "kitos"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.portal !== undefined && func0.call(data, "portal")){
let data0 = data.portal;
if(typeof data0 === "string"){
if(data0.length > 500 && func54(data0) > 500){
vErrors = note(vErrors, {instancePath:instancePath+"/portal",schemaPath:"#/$defs/Url/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(!pattern50.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/portal",schemaPath:"#/$defs/Url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"<>]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/portal",schemaPath:"#/$defs/Url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data1 = data.email;
if(typeof data1 === "string"){
if(data1.length > 254 && func54(data1) > 254){
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats0.test(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/format",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/$defs/Email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kitos !== undefined && func0.call(data, "kitos")){
let data2 = data.kitos;
if(typeof data2 === "string"){
if(data2.length > 500 && func54(data2) > 500){
vErrors = note(vErrors, {instancePath:instancePath+"/kitos",schemaPath:"#/$defs/Url/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(!pattern50.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/kitos",schemaPath:"#/$defs/Url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"<>]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/kitos",schemaPath:"#/$defs/Url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "it") || (key0 === "dpo")) || (key0 === "contract")) || (key0 === "security")) || (key0 === "operations")) || (key0 === "exceptions")) || (key0 === "requester"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.it !== undefined && func0.call(data, "it")){
let data0 = data.it;
if(Array.isArray(data0)){
if(data0.length > 30){
vErrors = note(vErrors, {instancePath:instancePath+"/it",schemaPath:"#/properties/it/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 39 && func54(data1) > 39){
vErrors = note(vErrors, {instancePath:instancePath+"/it/" + i0,schemaPath:"#/$defs/Login/maxLength",keyword:"maxLength",params:{limit: 39}});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/it/" + i0,schemaPath:"#/$defs/Login/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern44.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/it/" + i0,schemaPath:"#/$defs/Login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/it/" + i0,schemaPath:"#/$defs/Login/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/it",schemaPath:"#/properties/it/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.dpo !== undefined && func0.call(data, "dpo")){
let data2 = data.dpo;
if(Array.isArray(data2)){
if(data2.length > 30){
vErrors = note(vErrors, {instancePath:instancePath+"/dpo",schemaPath:"#/properties/dpo/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 39 && func54(data3) > 39){
vErrors = note(vErrors, {instancePath:instancePath+"/dpo/" + i1,schemaPath:"#/$defs/Login/maxLength",keyword:"maxLength",params:{limit: 39}});
errors++;
}
if(data3.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/dpo/" + i1,schemaPath:"#/$defs/Login/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern44.test(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/dpo/" + i1,schemaPath:"#/$defs/Login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dpo/" + i1,schemaPath:"#/$defs/Login/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dpo",schemaPath:"#/properties/dpo/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.contract !== undefined && func0.call(data, "contract")){
let data4 = data.contract;
if(Array.isArray(data4)){
if(data4.length > 30){
vErrors = note(vErrors, {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(data5.length > 39 && func54(data5) > 39){
vErrors = note(vErrors, {instancePath:instancePath+"/contract/" + i2,schemaPath:"#/$defs/Login/maxLength",keyword:"maxLength",params:{limit: 39}});
errors++;
}
if(data5.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/contract/" + i2,schemaPath:"#/$defs/Login/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern44.test(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/contract/" + i2,schemaPath:"#/$defs/Login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contract/" + i2,schemaPath:"#/$defs/Login/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.security !== undefined && func0.call(data, "security")){
let data6 = data.security;
if(Array.isArray(data6)){
if(data6.length > 30){
vErrors = note(vErrors, {instancePath:instancePath+"/security",schemaPath:"#/properties/security/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(data7.length > 39 && func54(data7) > 39){
vErrors = note(vErrors, {instancePath:instancePath+"/security/" + i3,schemaPath:"#/$defs/Login/maxLength",keyword:"maxLength",params:{limit: 39}});
errors++;
}
if(data7.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/security/" + i3,schemaPath:"#/$defs/Login/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern44.test(data7)){
vErrors = note(vErrors, {instancePath:instancePath+"/security/" + i3,schemaPath:"#/$defs/Login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/security/" + i3,schemaPath:"#/$defs/Login/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.operations !== undefined && func0.call(data, "operations")){
let data8 = data.operations;
if(Array.isArray(data8)){
if(data8.length > 30){
vErrors = note(vErrors, {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(data9.length > 39 && func54(data9) > 39){
vErrors = note(vErrors, {instancePath:instancePath+"/operations/" + i4,schemaPath:"#/$defs/Login/maxLength",keyword:"maxLength",params:{limit: 39}});
errors++;
}
if(data9.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/operations/" + i4,schemaPath:"#/$defs/Login/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern44.test(data9)){
vErrors = note(vErrors, {instancePath:instancePath+"/operations/" + i4,schemaPath:"#/$defs/Login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operations/" + i4,schemaPath:"#/$defs/Login/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined && func0.call(data, "exceptions")){
let data10 = data.exceptions;
if(Array.isArray(data10)){
if(data10.length > 30){
vErrors = note(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(typeof data11 === "string"){
if(data11.length > 39 && func54(data11) > 39){
vErrors = note(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/$defs/Login/maxLength",keyword:"maxLength",params:{limit: 39}});
errors++;
}
if(data11.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/$defs/Login/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern44.test(data11)){
vErrors = note(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/$defs/Login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/$defs/Login/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.requester !== undefined && func0.call(data, "requester")){
let data12 = data.requester;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 500){
vErrors = note(vErrors, {instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key1 of Object.keys(data12)){
const _errs34 = errors;
if(typeof key1 === "string"){
if(func54(key1) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/propertyNames/maxLength",keyword:"maxLength",params:{limit: 200},propertyName:key1});
errors++;
}
if(func54(key1) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key1});
errors++;
}
}
var valid19 = _errs34 === errors;
if(!valid19){
vErrors = note(vErrors, {instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 of Object.keys(data12)){
let data13 = data12[key2];
if(Array.isArray(data13)){
if(data13.length > 30){
vErrors = note(vErrors, {instancePath:instancePath+"/requester/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requester/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
const len6 = data13.length;
for(let i6=0; i6<len6; i6++){
let data14 = data13[i6];
if(typeof data14 === "string"){
if(data14.length > 39 && func54(data14) > 39){
vErrors = note(vErrors, {instancePath:instancePath+"/requester/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/Login/maxLength",keyword:"maxLength",params:{limit: 39}});
errors++;
}
if(data14.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/requester/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/Login/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern44.test(data14)){
vErrors = note(vErrors, {instancePath:instancePath+"/requester/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/Login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/requester/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/Login/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/requester/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requester/additionalProperties/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema171 = {"enum":["requester","source-owner","target-owner","it","dpo","contract","security","operations"]};
const schema174 = {"enum":["personal-data","sensitive-data","cpr","third-country","dpa-not-required"]};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.role === undefined) || (!(func0.call(data, "role")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if((data.when === undefined) || (!(func0.call(data, "when")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "role") || (key0 === "when"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data0 = data.role;
if(!((((((((data0 === "requester") || (data0 === "source-owner")) || (data0 === "target-owner")) || (data0 === "it")) || (data0 === "dpo")) || (data0 === "contract")) || (data0 === "security")) || (data0 === "operations"))){
vErrors = note(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/$defs/SignatureRole/enum",keyword:"enum",params:{allowedValues: schema171.enum}});
errors++;
}
}
if(data.when !== undefined && func0.call(data, "when")){
let data1 = data.when;
if(!(((((data1 === "personal-data") || (data1 === "sensitive-data")) || (data1 === "cpr")) || (data1 === "third-country")) || (data1 === "dpa-not-required"))){
vErrors = note(vErrors, {instancePath:instancePath+"/when",schemaPath:"#/$defs/SignatureCondition/enum",keyword:"enum",params:{allowedValues: schema174.enum}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
vErrors = note(vErrors, {});
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!((((((((data === "requester") || (data === "source-owner")) || (data === "target-owner")) || (data === "it")) || (data === "dpo")) || (data === "contract")) || (data === "security")) || (data === "operations"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/$defs/SignatureRole/enum",keyword:"enum",params:{allowedValues: schema171.enum}});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "parties") || (key0 === "clarification")) || (key0 === "agreement")) || (key0 === "implementation")) || (key0 === "operation")) || (key0 === "exit")) || (key0 === "retired"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.parties !== undefined && func0.call(data, "parties")){
let data0 = data.parties;
if(Array.isArray(data0)){
if(data0.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data0[i0], {instancePath:instancePath+"/parties/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.clarification !== undefined && func0.call(data, "clarification")){
let data2 = data.clarification;
if(Array.isArray(data2)){
if(data2.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/clarification",schemaPath:"#/properties/clarification/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data2.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/clarification",schemaPath:"#/properties/clarification/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate80(data2[i1], {instancePath:instancePath+"/clarification/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/clarification",schemaPath:"#/properties/clarification/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.agreement !== undefined && func0.call(data, "agreement")){
let data4 = data.agreement;
if(Array.isArray(data4)){
if(data4.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data4.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate80(data4[i2], {instancePath:instancePath+"/agreement/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.implementation !== undefined && func0.call(data, "implementation")){
let data6 = data.implementation;
if(Array.isArray(data6)){
if(data6.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data6.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate80(data6[i3], {instancePath:instancePath+"/implementation/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data8 = data.operation;
if(Array.isArray(data8)){
if(data8.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data8.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate80(data8[i4], {instancePath:instancePath+"/operation/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data10 = data.exit;
if(Array.isArray(data10)){
if(data10.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data10.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(!(validate80(data10[i5], {instancePath:instancePath+"/exit/" + i5,parentData:data10,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.retired !== undefined && func0.call(data, "retired")){
let data12 = data.retired;
if(Array.isArray(data12)){
if(data12.length > 20){
vErrors = note(vErrors, {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data12.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
if(!(validate80(data12[i6], {instancePath:instancePath+"/retired/" + i6,parentData:data12,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema175 = {"type":"object","additionalProperties":false,"properties":{"approved/requester":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/source-owner":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/target-owner":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/it":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/dpo":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/contract":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/security":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"approved/operations":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"exception/phase":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"findings/errors":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"reminder/deadline":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"reminder/overdue":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50},"reminder/digest":{"type":"string","pattern":"\\S","minLength":1,"maxLength":50}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema175.properties, key0))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data["approved/requester"] !== undefined && func0.call(data, "approved/requester")){
let data0 = data["approved/requester"];
if(typeof data0 === "string"){
if(data0.length > 50 && func54(data0) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1requester",schemaPath:"#/properties/approved~1requester/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1requester",schemaPath:"#/properties/approved~1requester/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1requester",schemaPath:"#/properties/approved~1requester/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1requester",schemaPath:"#/properties/approved~1requester/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["approved/source-owner"] !== undefined && func0.call(data, "approved/source-owner")){
let data1 = data["approved/source-owner"];
if(typeof data1 === "string"){
if(data1.length > 50 && func54(data1) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1source-owner",schemaPath:"#/properties/approved~1source-owner/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1source-owner",schemaPath:"#/properties/approved~1source-owner/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1source-owner",schemaPath:"#/properties/approved~1source-owner/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1source-owner",schemaPath:"#/properties/approved~1source-owner/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["approved/target-owner"] !== undefined && func0.call(data, "approved/target-owner")){
let data2 = data["approved/target-owner"];
if(typeof data2 === "string"){
if(data2.length > 50 && func54(data2) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1target-owner",schemaPath:"#/properties/approved~1target-owner/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data2.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1target-owner",schemaPath:"#/properties/approved~1target-owner/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1target-owner",schemaPath:"#/properties/approved~1target-owner/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1target-owner",schemaPath:"#/properties/approved~1target-owner/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["approved/it"] !== undefined && func0.call(data, "approved/it")){
let data3 = data["approved/it"];
if(typeof data3 === "string"){
if(data3.length > 50 && func54(data3) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1it",schemaPath:"#/properties/approved~1it/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data3.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1it",schemaPath:"#/properties/approved~1it/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1it",schemaPath:"#/properties/approved~1it/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1it",schemaPath:"#/properties/approved~1it/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["approved/dpo"] !== undefined && func0.call(data, "approved/dpo")){
let data4 = data["approved/dpo"];
if(typeof data4 === "string"){
if(data4.length > 50 && func54(data4) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1dpo",schemaPath:"#/properties/approved~1dpo/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data4.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1dpo",schemaPath:"#/properties/approved~1dpo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data4)){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1dpo",schemaPath:"#/properties/approved~1dpo/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1dpo",schemaPath:"#/properties/approved~1dpo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["approved/contract"] !== undefined && func0.call(data, "approved/contract")){
let data5 = data["approved/contract"];
if(typeof data5 === "string"){
if(data5.length > 50 && func54(data5) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1contract",schemaPath:"#/properties/approved~1contract/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data5.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1contract",schemaPath:"#/properties/approved~1contract/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1contract",schemaPath:"#/properties/approved~1contract/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1contract",schemaPath:"#/properties/approved~1contract/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["approved/security"] !== undefined && func0.call(data, "approved/security")){
let data6 = data["approved/security"];
if(typeof data6 === "string"){
if(data6.length > 50 && func54(data6) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1security",schemaPath:"#/properties/approved~1security/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data6.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1security",schemaPath:"#/properties/approved~1security/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data6)){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1security",schemaPath:"#/properties/approved~1security/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1security",schemaPath:"#/properties/approved~1security/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["approved/operations"] !== undefined && func0.call(data, "approved/operations")){
let data7 = data["approved/operations"];
if(typeof data7 === "string"){
if(data7.length > 50 && func54(data7) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1operations",schemaPath:"#/properties/approved~1operations/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data7.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1operations",schemaPath:"#/properties/approved~1operations/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data7)){
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1operations",schemaPath:"#/properties/approved~1operations/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/approved~1operations",schemaPath:"#/properties/approved~1operations/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["exception/phase"] !== undefined && func0.call(data, "exception/phase")){
let data8 = data["exception/phase"];
if(typeof data8 === "string"){
if(data8.length > 50 && func54(data8) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/exception~1phase",schemaPath:"#/properties/exception~1phase/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data8.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/exception~1phase",schemaPath:"#/properties/exception~1phase/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data8)){
vErrors = note(vErrors, {instancePath:instancePath+"/exception~1phase",schemaPath:"#/properties/exception~1phase/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exception~1phase",schemaPath:"#/properties/exception~1phase/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["findings/errors"] !== undefined && func0.call(data, "findings/errors")){
let data9 = data["findings/errors"];
if(typeof data9 === "string"){
if(data9.length > 50 && func54(data9) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/findings~1errors",schemaPath:"#/properties/findings~1errors/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data9.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/findings~1errors",schemaPath:"#/properties/findings~1errors/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data9)){
vErrors = note(vErrors, {instancePath:instancePath+"/findings~1errors",schemaPath:"#/properties/findings~1errors/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/findings~1errors",schemaPath:"#/properties/findings~1errors/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["reminder/deadline"] !== undefined && func0.call(data, "reminder/deadline")){
let data10 = data["reminder/deadline"];
if(typeof data10 === "string"){
if(data10.length > 50 && func54(data10) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1deadline",schemaPath:"#/properties/reminder~1deadline/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data10.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1deadline",schemaPath:"#/properties/reminder~1deadline/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data10)){
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1deadline",schemaPath:"#/properties/reminder~1deadline/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1deadline",schemaPath:"#/properties/reminder~1deadline/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["reminder/overdue"] !== undefined && func0.call(data, "reminder/overdue")){
let data11 = data["reminder/overdue"];
if(typeof data11 === "string"){
if(data11.length > 50 && func54(data11) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1overdue",schemaPath:"#/properties/reminder~1overdue/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data11.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1overdue",schemaPath:"#/properties/reminder~1overdue/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data11)){
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1overdue",schemaPath:"#/properties/reminder~1overdue/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1overdue",schemaPath:"#/properties/reminder~1overdue/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["reminder/digest"] !== undefined && func0.call(data, "reminder/digest")){
let data12 = data["reminder/digest"];
if(typeof data12 === "string"){
if(data12.length > 50 && func54(data12) > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1digest",schemaPath:"#/properties/reminder~1digest/maxLength",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(data12.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1digest",schemaPath:"#/properties/reminder~1digest/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data12)){
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1digest",schemaPath:"#/properties/reminder~1digest/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reminder~1digest",schemaPath:"#/properties/reminder~1digest/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "phaseDays") || (key0 === "dpaExpiresSoonDays")) || (key0 === "reviewMonths")) || (key0 === "reviewAskDays")) || (key0 === "reviewOwnerDays")) || (key0 === "legacyMonths"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.phaseDays !== undefined && func0.call(data, "phaseDays")){
let data0 = data.phaseDays;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(((((key1 === "need") || (key1 === "parties")) || (key1 === "clarification")) || (key1 === "agreement")) || (key1 === "implementation"))){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays",schemaPath:"#/$defs/PhaseDays/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.need !== undefined && func0.call(data0, "need")){
let data1 = data0.need;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/need",schemaPath:"#/$defs/PhaseDays/properties/need/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3650 || isNaN(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/need",schemaPath:"#/$defs/PhaseDays/properties/need/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/need",schemaPath:"#/$defs/PhaseDays/properties/need/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data0.parties !== undefined && func0.call(data0, "parties")){
let data2 = data0.parties;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/parties",schemaPath:"#/$defs/PhaseDays/properties/parties/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3650 || isNaN(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/parties",schemaPath:"#/$defs/PhaseDays/properties/parties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/parties",schemaPath:"#/$defs/PhaseDays/properties/parties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data0.clarification !== undefined && func0.call(data0, "clarification")){
let data3 = data0.clarification;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/clarification",schemaPath:"#/$defs/PhaseDays/properties/clarification/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3650 || isNaN(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/clarification",schemaPath:"#/$defs/PhaseDays/properties/clarification/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/clarification",schemaPath:"#/$defs/PhaseDays/properties/clarification/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data0.agreement !== undefined && func0.call(data0, "agreement")){
let data4 = data0.agreement;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/agreement",schemaPath:"#/$defs/PhaseDays/properties/agreement/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3650 || isNaN(data4)){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/agreement",schemaPath:"#/$defs/PhaseDays/properties/agreement/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/agreement",schemaPath:"#/$defs/PhaseDays/properties/agreement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data0.implementation !== undefined && func0.call(data0, "implementation")){
let data5 = data0.implementation;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/implementation",schemaPath:"#/$defs/PhaseDays/properties/implementation/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3650 || isNaN(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/implementation",schemaPath:"#/$defs/PhaseDays/properties/implementation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays/implementation",schemaPath:"#/$defs/PhaseDays/properties/implementation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/phaseDays",schemaPath:"#/$defs/PhaseDays/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.dpaExpiresSoonDays !== undefined && func0.call(data, "dpaExpiresSoonDays")){
let data6 = data.dpaExpiresSoonDays;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpaExpiresSoonDays",schemaPath:"#/properties/dpaExpiresSoonDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 3650 || isNaN(data6)){
vErrors = note(vErrors, {instancePath:instancePath+"/dpaExpiresSoonDays",schemaPath:"#/properties/dpaExpiresSoonDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = note(vErrors, {instancePath:instancePath+"/dpaExpiresSoonDays",schemaPath:"#/properties/dpaExpiresSoonDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.reviewMonths !== undefined && func0.call(data, "reviewMonths")){
let data7 = data.reviewMonths;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewMonths",schemaPath:"#/properties/reviewMonths/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 60 || isNaN(data7)){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewMonths",schemaPath:"#/properties/reviewMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}});
errors++;
}
if(data7 < 1 || isNaN(data7)){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewMonths",schemaPath:"#/properties/reviewMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.reviewAskDays !== undefined && func0.call(data, "reviewAskDays")){
let data8 = data.reviewAskDays;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewAskDays",schemaPath:"#/properties/reviewAskDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 365 || isNaN(data8)){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewAskDays",schemaPath:"#/properties/reviewAskDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewAskDays",schemaPath:"#/properties/reviewAskDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.reviewOwnerDays !== undefined && func0.call(data, "reviewOwnerDays")){
let data9 = data.reviewOwnerDays;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewOwnerDays",schemaPath:"#/properties/reviewOwnerDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 365 || isNaN(data9)){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewOwnerDays",schemaPath:"#/properties/reviewOwnerDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}});
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = note(vErrors, {instancePath:instancePath+"/reviewOwnerDays",schemaPath:"#/properties/reviewOwnerDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.legacyMonths !== undefined && func0.call(data, "legacyMonths")){
let data10 = data.legacyMonths;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = note(vErrors, {instancePath:instancePath+"/legacyMonths",schemaPath:"#/properties/legacyMonths/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 60 || isNaN(data10)){
vErrors = note(vErrors, {instancePath:instancePath+"/legacyMonths",schemaPath:"#/properties/legacyMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}});
errors++;
}
if(data10 < 1 || isNaN(data10)){
vErrors = note(vErrors, {instancePath:instancePath+"/legacyMonths",schemaPath:"#/properties/legacyMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema182 = {"enum":["dpa-expiry","dpa-audit","dpia-review","risk-review","review","certificate","contract-end","contract-notice","exit-end","legacy-completion","waiver","system-end","go-live","phase-stuck"]};
const schema183 = {"enum":["owner","manager","requester","project","it","dpo","contract","security","operations"]};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 3){
vErrors = note(vErrors, {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 3}});
errors++;
}
if((data.until === undefined) || (!(func0.call(data, "until")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "integration") || (key0 === "system")) || (key0 === "kind")) || (key0 === "role")) || (key0 === "until")) || (key0 === "reason"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.integration !== undefined && func0.call(data, "integration")){
let data0 = data.integration;
if(typeof data0 === "string"){
if(data0.length > 64 && func54(data0) > 64){
vErrors = note(vErrors, {instancePath:instancePath+"/integration",schemaPath:"#/$defs/EntryId/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/integration",schemaPath:"#/$defs/EntryId/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/integration",schemaPath:"#/$defs/EntryId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/integration",schemaPath:"#/$defs/EntryId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.system !== undefined && func0.call(data, "system")){
let data1 = data.system;
if(typeof data1 === "string"){
if(data1.length > 64 && func54(data1) > 64){
vErrors = note(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/$defs/EntryId/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/$defs/EntryId/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/$defs/EntryId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/$defs/EntryId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
if(!((((((((((((((data2 === "dpa-expiry") || (data2 === "dpa-audit")) || (data2 === "dpia-review")) || (data2 === "risk-review")) || (data2 === "review")) || (data2 === "certificate")) || (data2 === "contract-end")) || (data2 === "contract-notice")) || (data2 === "exit-end")) || (data2 === "legacy-completion")) || (data2 === "waiver")) || (data2 === "system-end")) || (data2 === "go-live")) || (data2 === "phase-stuck"))){
vErrors = note(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/$defs/ReminderKind/enum",keyword:"enum",params:{allowedValues: schema182.enum}});
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data3 = data.role;
if(!(((((((((data3 === "owner") || (data3 === "manager")) || (data3 === "requester")) || (data3 === "project")) || (data3 === "it")) || (data3 === "dpo")) || (data3 === "contract")) || (data3 === "security")) || (data3 === "operations"))){
vErrors = note(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/$defs/ReminderRole/enum",keyword:"enum",params:{allowedValues: schema183.enum}});
errors++;
}
}
if(data.until !== undefined && func0.call(data, "until")){
let data4 = data.until;
if(typeof data4 === "string"){
if(data4.length > 10 && func54(data4) > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/$defs/Date/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats2.test(data4))){
vErrors = note(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/$defs/Date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/$defs/Date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data5 = data.reason;
if(typeof data5 === "string"){
if(data5.length > 200 && func54(data5) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data5.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "daysBefore") || (key0 === "everyDaysAfter")) || (key0 === "digest")) || (key0 === "quiet"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.daysBefore !== undefined && func0.call(data, "daysBefore")){
let data0 = data.daysBefore;
if(Array.isArray(data0)){
if(data0.length > 12){
vErrors = note(vErrors, {instancePath:instancePath+"/daysBefore",schemaPath:"#/properties/daysBefore/maxItems",keyword:"maxItems",params:{limit: 12}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/daysBefore",schemaPath:"#/properties/daysBefore/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors, {instancePath:instancePath+"/daysBefore/" + i0,schemaPath:"#/properties/daysBefore/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 730 || isNaN(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/daysBefore/" + i0,schemaPath:"#/properties/daysBefore/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 730}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/daysBefore/" + i0,schemaPath:"#/properties/daysBefore/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = note(vErrors, {instancePath:instancePath+"/daysBefore",schemaPath:"#/properties/daysBefore/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/daysBefore",schemaPath:"#/properties/daysBefore/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.everyDaysAfter !== undefined && func0.call(data, "everyDaysAfter")){
let data2 = data.everyDaysAfter;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors, {instancePath:instancePath+"/everyDaysAfter",schemaPath:"#/properties/everyDaysAfter/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 90 || isNaN(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/everyDaysAfter",schemaPath:"#/properties/everyDaysAfter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/everyDaysAfter",schemaPath:"#/properties/everyDaysAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.digest !== undefined && func0.call(data, "digest")){
if(typeof data.digest !== "boolean"){
vErrors = note(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.quiet !== undefined && func0.call(data, "quiet")){
let data4 = data.quiet;
if(Array.isArray(data4)){
if(data4.length > 500){
vErrors = note(vErrors, {instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/maxItems",keyword:"maxItems",params:{limit: 500}});
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(!(validate96(data4[i2], {instancePath:instancePath+"/quiet/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if((data.url === undefined) || (!(func0.call(data, "url")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "url")) || (key0 === "contact"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200 && func54(data0) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data1 = data.url;
if(typeof data1 === "string"){
if(data1.length > 500 && func54(data1) > 500){
vErrors = note(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(!pattern50.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"<>]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contact !== undefined && func0.call(data, "contact")){
let data2 = data.contact;
if(typeof data2 === "string"){
if(data2.length > 254 && func54(data2) > 254){
vErrors = note(vErrors, {instancePath:instancePath+"/contact",schemaPath:"#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats0.test(data2))){
vErrors = note(vErrors, {instancePath:instancePath+"/contact",schemaPath:"#/$defs/Email/format",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contact",schemaPath:"#/$defs/Email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const pattern81 = new RegExp("^\\d{8}$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cvr === undefined) || (!(func0.call(data, "cvr")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cvr"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "url") || (key0 === "cvr")) || (key0 === "ownerRoles")) || (key0 === "managerRoles"))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length > 500 && func54(data0) > 500){
vErrors = note(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(!pattern50.test(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"<>]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cvr !== undefined && func0.call(data, "cvr")){
let data1 = data.cvr;
if(typeof data1 === "string"){
if(data1.length > 8 && func54(data1) > 8){
vErrors = note(vErrors, {instancePath:instancePath+"/cvr",schemaPath:"#/properties/cvr/maxLength",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(!pattern81.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/cvr",schemaPath:"#/properties/cvr/pattern",keyword:"pattern",params:{pattern: "^\\d{8}$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/cvr",schemaPath:"#/properties/cvr/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ownerRoles !== undefined && func0.call(data, "ownerRoles")){
let data2 = data.ownerRoles;
if(Array.isArray(data2)){
if(data2.length > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/ownerRoles",schemaPath:"#/properties/ownerRoles/maxItems",keyword:"maxItems",params:{limit: 10}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 36 && func54(data3) > 36){
vErrors = note(vErrors, {instancePath:instancePath+"/ownerRoles/" + i0,schemaPath:"#/$defs/Uuid/maxLength",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!(formats76.test(data3))){
vErrors = note(vErrors, {instancePath:instancePath+"/ownerRoles/" + i0,schemaPath:"#/$defs/Uuid/format",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/ownerRoles/" + i0,schemaPath:"#/$defs/Uuid/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/ownerRoles",schemaPath:"#/properties/ownerRoles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.managerRoles !== undefined && func0.call(data, "managerRoles")){
let data4 = data.managerRoles;
if(Array.isArray(data4)){
if(data4.length > 10){
vErrors = note(vErrors, {instancePath:instancePath+"/managerRoles",schemaPath:"#/properties/managerRoles/maxItems",keyword:"maxItems",params:{limit: 10}});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length > 36 && func54(data5) > 36){
vErrors = note(vErrors, {instancePath:instancePath+"/managerRoles/" + i1,schemaPath:"#/$defs/Uuid/maxLength",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!(formats76.test(data5))){
vErrors = note(vErrors, {instancePath:instancePath+"/managerRoles/" + i1,schemaPath:"#/$defs/Uuid/format",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/managerRoles/" + i1,schemaPath:"#/$defs/Uuid/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/managerRoles",schemaPath:"#/properties/managerRoles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const pattern49 = new RegExp("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.organisation === undefined) || (!(func0.call(data, "organisation")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisation"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema150.properties, key0))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.organisation !== undefined && func0.call(data, "organisation")){
if(!(validate71(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.locale !== undefined && func0.call(data, "locale")){
let data1 = data.locale;
if(!((data1 === "da") || (data1 === "en"))){
vErrors = note(vErrors, {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/enum",keyword:"enum",params:{allowedValues: schema150.properties.locale.enum}});
errors++;
}
}
if(data.timeZone !== undefined && func0.call(data, "timeZone")){
let data2 = data.timeZone;
if(typeof data2 === "string"){
if(data2.length > 64 && func54(data2) > 64){
vErrors = note(vErrors, {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func54(data2) < 3){
vErrors = note(vErrors, {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/minLength",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern49.test(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.site !== undefined && func0.call(data, "site")){
if(!(validate73(data.site, {instancePath:instancePath+"/site",parentData:data,parentDataProperty:"site",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined && func0.call(data, "help")){
if(!(validate75(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined && func0.call(data, "roles")){
if(!(validate77(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined && func0.call(data, "gates")){
if(!(validate79(data.gates, {instancePath:instancePath+"/gates",parentData:data,parentDataProperty:"gates",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
if(!(validate91(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined && func0.call(data, "limits")){
if(!(validate93(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.reminders !== undefined && func0.call(data, "reminders")){
if(!(validate95(data.reminders, {instancePath:instancePath+"/reminders",parentData:data,parentDataProperty:"reminders",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.peers !== undefined && func0.call(data, "peers")){
let data10 = data.peers;
if(Array.isArray(data10)){
if(data10.length > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/maxItems",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate99(data10[i0], {instancePath:instancePath+"/peers/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.kitos !== undefined && func0.call(data, "kitos")){
if(!(validate101(data.kitos, {instancePath:instancePath+"/kitos",parentData:data,parentDataProperty:"kitos",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const criterion_need_summary = validate103;

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const criterion_need_requester = validate104;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.owners === undefined) || (!(func0.call(data, "owners")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"}});
errors++;
}
if(data.owners !== undefined && func0.call(data, "owners")){
let data0 = data.owners;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.requester === undefined) || (!(func0.call(data0, "requester")))){
vErrors = note(vErrors, {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/required",keyword:"required",params:{missingProperty: "requester"}});
errors++;
}
if(data0.requester !== undefined && func0.call(data0, "requester")){
let data1 = data0.requester;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.unit === undefined) || (!(func0.call(data1, "unit")))){
vErrors = note(vErrors, {instancePath:instancePath+"/owners/requester",schemaPath:"#/properties/owners/properties/requester/required",keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if((data1.email === undefined) || (!(func0.call(data1, "email")))){
vErrors = note(vErrors, {instancePath:instancePath+"/owners/requester",schemaPath:"#/properties/owners/properties/requester/required",keyword:"required",params:{missingProperty: "email"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/owners/requester",schemaPath:"#/properties/owners/properties/requester/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const criterion_need_task = validate105;

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.need === undefined) || (!(func0.call(data, "need")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "need"}});
errors++;
}
if(data.need !== undefined && func0.call(data, "need")){
let data0 = data.need;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.task === undefined) || (!(func0.call(data0, "task")))){
vErrors = note(vErrors, {instancePath:instancePath+"/need",schemaPath:"#/properties/need/required",keyword:"required",params:{missingProperty: "task"}});
errors++;
}
if(data0.task !== undefined && func0.call(data0, "task")){
if(typeof data0.task !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/need/task",schemaPath:"#/properties/need/properties/task/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/need",schemaPath:"#/properties/need/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const criterion_need_data = validate106;

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.need === undefined) || (!(func0.call(data, "need")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "need"}});
errors++;
}
if(data.need !== undefined && func0.call(data, "need")){
let data0 = data.need;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.data === undefined) || (!(func0.call(data0, "data")))){
vErrors = note(vErrors, {instancePath:instancePath+"/need",schemaPath:"#/properties/need/required",keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data0.data !== undefined && func0.call(data0, "data")){
let data1 = data0.data;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/need/data",schemaPath:"#/properties/need/properties/data/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/need/data",schemaPath:"#/properties/need/properties/data/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/need",schemaPath:"#/properties/need/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const criterion_need_frequency = validate107;

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.need === undefined) || (!(func0.call(data, "need")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "need"}});
errors++;
}
if(data.need !== undefined && func0.call(data, "need")){
let data0 = data.need;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.frequency === undefined) || (!(func0.call(data0, "frequency")))){
vErrors = note(vErrors, {instancePath:instancePath+"/need",schemaPath:"#/properties/need/required",keyword:"required",params:{missingProperty: "frequency"}});
errors++;
}
if(data0.frequency !== undefined && func0.call(data0, "frequency")){
if(typeof data0.frequency !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/need/frequency",schemaPath:"#/properties/need/properties/frequency/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/need",schemaPath:"#/properties/need/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const criterion_need_section = validate108;

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate108.errors = null;
return true;
}

const criterion_parties_benefit = validate109;

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.need === undefined) || (!(func0.call(data, "need")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "need"}});
errors++;
}
if(data.need !== undefined && func0.call(data, "need")){
let data0 = data.need;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.benefit === undefined) || (!(func0.call(data0, "benefit")))){
vErrors = note(vErrors, {instancePath:instancePath+"/need",schemaPath:"#/properties/need/required",keyword:"required",params:{missingProperty: "benefit"}});
errors++;
}
if(data0.benefit !== undefined && func0.call(data0, "benefit")){
if(typeof data0.benefit !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/need/benefit",schemaPath:"#/properties/need/properties/benefit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/need",schemaPath:"#/properties/need/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const criterion_clarification_source_system = validate110;

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.systems === undefined) || (!(func0.call(data, "systems")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systems"}});
errors++;
}
if(data.systems !== undefined && func0.call(data, "systems")){
let data0 = data.systems;
if(Array.isArray(data0)){
const _errs3 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.role === undefined) || (!(func0.call(data1, "role")))){
vErrors = note(vErrors, {instancePath:instancePath+"/systems/" + i0,schemaPath:"#/properties/systems/contains/required",keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if(data1.role !== undefined && func0.call(data1, "role")){
if("source" !== data1.role){
vErrors = note(vErrors, {instancePath:instancePath+"/systems/" + i0+"/role",schemaPath:"#/properties/systems/contains/properties/role/const",keyword:"const",params:{allowedValue: "source"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/systems/" + i0,schemaPath:"#/properties/systems/contains/type",keyword:"type",params:{type: "object"}});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
break;
}
}
if(!valid1){
vErrors = note(vErrors, {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const criterion_clarification_target_system = validate111;

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.systems === undefined) || (!(func0.call(data, "systems")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systems"}});
errors++;
}
if(data.systems !== undefined && func0.call(data, "systems")){
let data0 = data.systems;
if(Array.isArray(data0)){
const _errs3 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.role === undefined) || (!(func0.call(data1, "role")))){
vErrors = note(vErrors, {instancePath:instancePath+"/systems/" + i0,schemaPath:"#/properties/systems/contains/required",keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if(data1.role !== undefined && func0.call(data1, "role")){
if("target" !== data1.role){
vErrors = note(vErrors, {instancePath:instancePath+"/systems/" + i0+"/role",schemaPath:"#/properties/systems/contains/properties/role/const",keyword:"const",params:{allowedValue: "target"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/systems/" + i0,schemaPath:"#/properties/systems/contains/type",keyword:"type",params:{type: "object"}});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
break;
}
}
if(!valid1){
vErrors = note(vErrors, {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const criterion_clarification_kitos_lookup = validate112;
const schema203 = {"type":"object","required":["reuse"],"properties":{"reuse":{"type":"object","required":["kitosCheckedOn","outcome"],"properties":{"outcome":{"enum":["none-found","existing","adapted"]}}}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.reuse === undefined) || (!(func0.call(data, "reuse")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reuse"}});
errors++;
}
if(data.reuse !== undefined && func0.call(data, "reuse")){
let data0 = data.reuse;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.kitosCheckedOn === undefined) || (!(func0.call(data0, "kitosCheckedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse",schemaPath:"#/properties/reuse/required",keyword:"required",params:{missingProperty: "kitosCheckedOn"}});
errors++;
}
if((data0.outcome === undefined) || (!(func0.call(data0, "outcome")))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse",schemaPath:"#/properties/reuse/required",keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data0.outcome !== undefined && func0.call(data0, "outcome")){
let data1 = data0.outcome;
if(!(((data1 === "none-found") || (data1 === "existing")) || (data1 === "adapted"))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/outcome",schemaPath:"#/properties/reuse/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema203.properties.reuse.properties.outcome.enum}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reuse",schemaPath:"#/properties/reuse/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const criterion_clarification_direction = validate113;

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dataFlow === undefined) || (!(func0.call(data, "dataFlow")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataFlow"}});
errors++;
}
if(data.dataFlow !== undefined && func0.call(data, "dataFlow")){
let data0 = data.dataFlow;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.direction === undefined) || (!(func0.call(data0, "direction")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow",schemaPath:"#/properties/dataFlow/required",keyword:"required",params:{missingProperty: "direction"}});
errors++;
}
if(data0.direction !== undefined && func0.call(data0, "direction")){
if(typeof data0.direction !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/direction",schemaPath:"#/properties/dataFlow/properties/direction/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow",schemaPath:"#/properties/dataFlow/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const criterion_clarification_data_elements = validate114;

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dataFlow === undefined) || (!(func0.call(data, "dataFlow")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataFlow"}});
errors++;
}
if(data.dataFlow !== undefined && func0.call(data, "dataFlow")){
let data0 = data.dataFlow;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.elements === undefined) || (!(func0.call(data0, "elements")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow",schemaPath:"#/properties/dataFlow/required",keyword:"required",params:{missingProperty: "elements"}});
errors++;
}
if(data0.elements !== undefined && func0.call(data0, "elements")){
let data1 = data0.elements;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements",schemaPath:"#/properties/dataFlow/properties/elements/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements/" + i0,schemaPath:"#/properties/dataFlow/properties/elements/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if((data2.category === undefined) || (!(func0.call(data2, "category")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements/" + i0,schemaPath:"#/properties/dataFlow/properties/elements/items/required",keyword:"required",params:{missingProperty: "category"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements/" + i0,schemaPath:"#/properties/dataFlow/properties/elements/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements",schemaPath:"#/properties/dataFlow/properties/elements/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow",schemaPath:"#/properties/dataFlow/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const criterion_clarification_case_number = validate115;

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.case === undefined) || (!(func0.call(data, "case")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const criterion_clarification_section = validate116;

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate116.errors = null;
return true;
}

const criterion_agreement_clarification_meeting = validate117;

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.meetings === undefined) || (!(func0.call(data, "meetings")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meetings"}});
errors++;
}
if(data.meetings !== undefined && func0.call(data, "meetings")){
let data0 = data.meetings;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.clarification === undefined) || (!(func0.call(data0, "clarification")))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/required",keyword:"required",params:{missingProperty: "clarification"}});
errors++;
}
if(data0.clarification !== undefined && func0.call(data0, "clarification")){
let data1 = data0.clarification;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.heldOn === undefined) || (!(func0.call(data1, "heldOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/clarification",schemaPath:"#/properties/meetings/properties/clarification/required",keyword:"required",params:{missingProperty: "heldOn"}});
errors++;
}
if((data1.outcome === undefined) || (!(func0.call(data1, "outcome")))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/clarification",schemaPath:"#/properties/meetings/properties/clarification/required",keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data1.outcome !== undefined && func0.call(data1, "outcome")){
if("proceed" !== data1.outcome){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/clarification/outcome",schemaPath:"#/properties/meetings/properties/clarification/properties/outcome/const",keyword:"const",params:{allowedValue: "proceed"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/clarification",schemaPath:"#/properties/meetings/properties/clarification/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const criterion_agreement_personal_data = validate118;

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.personalData === undefined) || (!(func0.call(data0, "personalData")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "personalData"}});
errors++;
}
if(data0.personalData !== undefined && func0.call(data0, "personalData")){
if(typeof data0.personalData !== "boolean"){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/personalData",schemaPath:"#/properties/privacy/properties/personalData/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const criterion_agreement_legal_basis = validate119;
const schema211 = {"anyOf":[{"type":"object","required":["privacy"],"properties":{"privacy":{"type":"object","required":["personalData"],"properties":{"personalData":{"const":true}}}}},{"not":{"type":"object","required":["privacy"],"properties":{"privacy":{"type":"object","required":["personalData"]}}},"type":"object","required":["dataFlow"],"properties":{"dataFlow":{"type":"object","required":["elements"],"properties":{"elements":{"type":"array","contains":{"type":"object","anyOf":[{"required":["category"],"properties":{"category":{"enum":["ordinary","confidential","sensitive","criminal"]}}},{"required":["cpr"],"properties":{"cpr":{"const":true}}}]}}}}}}]};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.personalData === undefined) || (!(func0.call(data0, "personalData")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/anyOf/0/properties/privacy/required",keyword:"required",params:{missingProperty: "personalData"}});
errors++;
}
if(data0.personalData !== undefined && func0.call(data0, "personalData")){
if(true !== data0.personalData){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/personalData",schemaPath:"#/anyOf/0/properties/privacy/properties/personalData/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/anyOf/0/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.privacy === undefined) || (!(func0.call(data, "privacy")))) && (missing0 = "privacy")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data2 = data.privacy;
const _errs11 = errors;
if(errors === _errs11){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.personalData === undefined) || (!(func0.call(data2, "personalData")))) && (missing1 = "personalData")){
vErrors = note(vErrors, {});
errors++;
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var valid3 = _errs9 === errors;
if(valid3){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf/1/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dataFlow === undefined) || (!(func0.call(data, "dataFlow")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "dataFlow"}});
errors++;
}
if(data.dataFlow !== undefined && func0.call(data, "dataFlow")){
let data3 = data.dataFlow;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.elements === undefined) || (!(func0.call(data3, "elements")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow",schemaPath:"#/anyOf/1/properties/dataFlow/required",keyword:"required",params:{missingProperty: "elements"}});
errors++;
}
if(data3.elements !== undefined && func0.call(data3, "elements")){
let data4 = data3.elements;
if(Array.isArray(data4)){
const _errs17 = errors;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs18 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements/" + i0,schemaPath:"#/anyOf/1/properties/dataFlow/properties/elements/contains/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs20 = errors;
let valid8 = false;
const _errs21 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.category === undefined) || (!(func0.call(data5, "category")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements/" + i0,schemaPath:"#/anyOf/1/properties/dataFlow/properties/elements/contains/anyOf/0/required",keyword:"required",params:{missingProperty: "category"}});
errors++;
}
if(data5.category !== undefined && func0.call(data5, "category")){
let data6 = data5.category;
if(!((((data6 === "ordinary") || (data6 === "confidential")) || (data6 === "sensitive")) || (data6 === "criminal"))){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements/" + i0+"/category",schemaPath:"#/anyOf/1/properties/dataFlow/properties/elements/contains/anyOf/0/properties/category/enum",keyword:"enum",params:{allowedValues: schema211.anyOf[1].properties.dataFlow.properties.elements.contains.anyOf[0].properties.category.enum}});
errors++;
}
}
}
var _valid1 = _errs21 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs23 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.cpr === undefined) || (!(func0.call(data5, "cpr")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements/" + i0,schemaPath:"#/anyOf/1/properties/dataFlow/properties/elements/contains/anyOf/1/required",keyword:"required",params:{missingProperty: "cpr"}});
errors++;
}
if(data5.cpr !== undefined && func0.call(data5, "cpr")){
if(true !== data5.cpr){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements/" + i0+"/cpr",schemaPath:"#/anyOf/1/properties/dataFlow/properties/elements/contains/anyOf/1/properties/cpr/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
var _valid1 = _errs23 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements/" + i0,schemaPath:"#/anyOf/1/properties/dataFlow/properties/elements/contains/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs18 === errors;
if(valid7){
break;
}
}
if(!valid7){
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements",schemaPath:"#/anyOf/1/properties/dataFlow/properties/elements/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow/elements",schemaPath:"#/anyOf/1/properties/dataFlow/properties/elements/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dataFlow",schemaPath:"#/anyOf/1/properties/dataFlow/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate120.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.legalBasis === undefined) || (!(func0.call(data0, "legalBasis")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "legalBasis"}});
errors++;
}
if(data0.legalBasis !== undefined && func0.call(data0, "legalBasis")){
let data1 = data0.legalBasis;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.article6 === undefined) || (!(func0.call(data1, "article6")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/legalBasis",schemaPath:"#/then/properties/privacy/properties/legalBasis/required",keyword:"required",params:{missingProperty: "article6"}});
errors++;
}
if(data1.article6 !== undefined && func0.call(data1, "article6")){
let data2 = data1.article6;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/legalBasis/article6",schemaPath:"#/then/properties/privacy/properties/legalBasis/properties/article6/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/legalBasis/article6",schemaPath:"#/then/properties/privacy/properties/legalBasis/properties/article6/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/legalBasis",schemaPath:"#/then/properties/privacy/properties/legalBasis/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const criterion_agreement_article_9_basis = validate122;

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.dataFlow === undefined) || (!(func0.call(data, "dataFlow")))) && (missing0 = "dataFlow")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data.dataFlow !== undefined && func0.call(data, "dataFlow")){
let data0 = data.dataFlow;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.elements === undefined) || (!(func0.call(data0, "elements")))) && (missing1 = "elements")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data0.elements !== undefined && func0.call(data0, "elements")){
let data1 = data0.elements;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
const _errs7 = errors;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.category === undefined) || (!(func0.call(data2, "category")))) && (missing2 = "category")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data2.category !== undefined && func0.call(data2, "category")){
if("sensitive" !== data2.category){
vErrors = note(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
break;
}
}
if(!valid3){
vErrors = note(vErrors, {});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data4 = data.privacy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.legalBasis === undefined) || (!(func0.call(data4, "legalBasis")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "legalBasis"}});
errors++;
}
if(data4.legalBasis !== undefined && func0.call(data4, "legalBasis")){
let data5 = data4.legalBasis;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.article9 === undefined) || (!(func0.call(data5, "article9")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/legalBasis",schemaPath:"#/then/properties/privacy/properties/legalBasis/required",keyword:"required",params:{missingProperty: "article9"}});
errors++;
}
if(data5.article9 !== undefined && func0.call(data5, "article9")){
let data6 = data5.article9;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/legalBasis/article9",schemaPath:"#/then/properties/privacy/properties/legalBasis/properties/article9/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/legalBasis/article9",schemaPath:"#/then/properties/privacy/properties/legalBasis/properties/article9/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/legalBasis",schemaPath:"#/then/properties/privacy/properties/legalBasis/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const criterion_agreement_cpr_basis = validate123;

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.dataFlow === undefined) || (!(func0.call(data, "dataFlow")))) && (missing0 = "dataFlow")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data.dataFlow !== undefined && func0.call(data, "dataFlow")){
let data0 = data.dataFlow;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.elements === undefined) || (!(func0.call(data0, "elements")))) && (missing1 = "elements")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data0.elements !== undefined && func0.call(data0, "elements")){
let data1 = data0.elements;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
const _errs7 = errors;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.cpr === undefined) || (!(func0.call(data2, "cpr")))) && (missing2 = "cpr")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data2.cpr !== undefined && func0.call(data2, "cpr")){
if(true !== data2.cpr){
vErrors = note(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
break;
}
}
if(!valid3){
vErrors = note(vErrors, {});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data4 = data.privacy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.cprBasis === undefined) || (!(func0.call(data4, "cprBasis")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "cprBasis"}});
errors++;
}
if(data4.cprBasis !== undefined && func0.call(data4, "cprBasis")){
if(typeof data4.cprBasis !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/cprBasis",schemaPath:"#/then/properties/privacy/properties/cprBasis/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const criterion_agreement_data_subjects = validate124;

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.dataSubjects === undefined) || (!(func0.call(data0, "dataSubjects")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "dataSubjects"}});
errors++;
}
if(data0.dataSubjects !== undefined && func0.call(data0, "dataSubjects")){
let data1 = data0.dataSubjects;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/dataSubjects",schemaPath:"#/then/properties/privacy/properties/dataSubjects/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/dataSubjects",schemaPath:"#/then/properties/privacy/properties/dataSubjects/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const criterion_agreement_retention = validate126;

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.retention === undefined) || (!(func0.call(data0, "retention")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "retention"}});
errors++;
}
if(data0.retention !== undefined && func0.call(data0, "retention")){
if(typeof data0.retention !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/retention",schemaPath:"#/then/properties/privacy/properties/retention/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const criterion_agreement_record_of_processing = validate128;

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.recordOfProcessing === undefined) || (!(func0.call(data0, "recordOfProcessing")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "recordOfProcessing"}});
errors++;
}
if(data0.recordOfProcessing !== undefined && func0.call(data0, "recordOfProcessing")){
if(typeof data0.recordOfProcessing !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/recordOfProcessing",schemaPath:"#/then/properties/privacy/properties/recordOfProcessing/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const criterion_agreement_dpia_decision = validate130;

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.dpia === undefined) || (!(func0.call(data0, "dpia")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "dpia"}});
errors++;
}
if(data0.dpia !== undefined && func0.call(data0, "dpia")){
let data1 = data0.dpia;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.decision === undefined) || (!(func0.call(data1, "decision")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/dpia",schemaPath:"#/then/properties/privacy/properties/dpia/required",keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if((data1.reason === undefined) || (!(func0.call(data1, "reason")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/dpia",schemaPath:"#/then/properties/privacy/properties/dpia/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/dpia",schemaPath:"#/then/properties/privacy/properties/dpia/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

const criterion_agreement_third_country = validate132;

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.thirdCountry === undefined) || (!(func0.call(data0, "thirdCountry")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "thirdCountry"}});
errors++;
}
if(data0.thirdCountry !== undefined && func0.call(data0, "thirdCountry")){
let data1 = data0.thirdCountry;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.transfer === undefined) || (!(func0.call(data1, "transfer")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/thirdCountry",schemaPath:"#/then/properties/privacy/properties/thirdCountry/required",keyword:"required",params:{missingProperty: "transfer"}});
errors++;
}
if(data1.transfer !== undefined && func0.call(data1, "transfer")){
if(typeof data1.transfer !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/thirdCountry/transfer",schemaPath:"#/then/properties/privacy/properties/thirdCountry/properties/transfer/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/thirdCountry",schemaPath:"#/then/properties/privacy/properties/thirdCountry/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const criterion_agreement_third_country_basis = validate134;

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.privacy === undefined) || (!(func0.call(data, "privacy")))) && (missing0 = "privacy")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.thirdCountry === undefined) || (!(func0.call(data0, "thirdCountry")))) && (missing1 = "thirdCountry")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data0.thirdCountry !== undefined && func0.call(data0, "thirdCountry")){
let data1 = data0.thirdCountry;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((data1.transfer === undefined) || (!(func0.call(data1, "transfer")))) && (missing2 = "transfer")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data1.transfer !== undefined && func0.call(data1, "transfer")){
if("yes" !== data1.transfer){
vErrors = note(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data3 = data.privacy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.thirdCountry === undefined) || (!(func0.call(data3, "thirdCountry")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "thirdCountry"}});
errors++;
}
if(data3.thirdCountry !== undefined && func0.call(data3, "thirdCountry")){
let data4 = data3.thirdCountry;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.countries === undefined) || (!(func0.call(data4, "countries")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/thirdCountry",schemaPath:"#/then/properties/privacy/properties/thirdCountry/required",keyword:"required",params:{missingProperty: "countries"}});
errors++;
}
if((data4.basis === undefined) || (!(func0.call(data4, "basis")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/thirdCountry",schemaPath:"#/then/properties/privacy/properties/thirdCountry/required",keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data4.countries !== undefined && func0.call(data4, "countries")){
let data5 = data4.countries;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/thirdCountry/countries",schemaPath:"#/then/properties/privacy/properties/thirdCountry/properties/countries/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/thirdCountry/countries",schemaPath:"#/then/properties/privacy/properties/thirdCountry/properties/countries/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/thirdCountry",schemaPath:"#/then/properties/privacy/properties/thirdCountry/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const criterion_agreement_dpa_decisions = validate135;

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dpa === undefined) || (!(func0.call(data, "dpa")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "dpa"}});
errors++;
}
if(data.dpa !== undefined && func0.call(data, "dpa")){
let data0 = data.dpa;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa",schemaPath:"#/then/properties/dpa/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.vendor === undefined) || (!(func0.call(data1, "vendor")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0,schemaPath:"#/then/properties/dpa/items/required",keyword:"required",params:{missingProperty: "vendor"}});
errors++;
}
if((data1.decision === undefined) || (!(func0.call(data1, "decision")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0,schemaPath:"#/then/properties/dpa/items/required",keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if((data1.decidedOn === undefined) || (!(func0.call(data1, "decidedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0,schemaPath:"#/then/properties/dpa/items/required",keyword:"required",params:{missingProperty: "decidedOn"}});
errors++;
}
if((data1.reason === undefined) || (!(func0.call(data1, "reason")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0,schemaPath:"#/then/properties/dpa/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0,schemaPath:"#/then/properties/dpa/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dpa",schemaPath:"#/then/properties/dpa/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const criterion_agreement_reuse_asked = validate137;

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.reuse === undefined) || (!(func0.call(data, "reuse")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reuse"}});
errors++;
}
if(data.reuse !== undefined && func0.call(data, "reuse")){
let data0 = data.reuse;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.enquiries === undefined) || (!(func0.call(data0, "enquiries")))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse",schemaPath:"#/properties/reuse/required",keyword:"required",params:{missingProperty: "enquiries"}});
errors++;
}
if(data0.enquiries !== undefined && func0.call(data0, "enquiries")){
let data1 = data0.enquiries;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries",schemaPath:"#/properties/reuse/properties/enquiries/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.vendor === undefined) || (!(func0.call(data2, "vendor")))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries/" + i0,schemaPath:"#/properties/reuse/properties/enquiries/items/required",keyword:"required",params:{missingProperty: "vendor"}});
errors++;
}
if((data2.askedOn === undefined) || (!(func0.call(data2, "askedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries/" + i0,schemaPath:"#/properties/reuse/properties/enquiries/items/required",keyword:"required",params:{missingProperty: "askedOn"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries/" + i0,schemaPath:"#/properties/reuse/properties/enquiries/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries",schemaPath:"#/properties/reuse/properties/enquiries/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reuse",schemaPath:"#/properties/reuse/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const criterion_agreement_contract_form = validate138;

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.contracts === undefined) || (!(func0.call(data, "contracts")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"}});
errors++;
}
if(data.contracts !== undefined && func0.call(data, "contracts")){
let data0 = data.contracts;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.vendor === undefined) || (!(func0.call(data1, "vendor")))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/required",keyword:"required",params:{missingProperty: "vendor"}});
errors++;
}
if((data1.form === undefined) || (!(func0.call(data1, "form")))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/required",keyword:"required",params:{missingProperty: "form"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const criterion_agreement_exit_drafted = validate139;

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exit === undefined) || (!(func0.call(data, "exit")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"}});
errors++;
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data0 = data.exit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.status === undefined) || (!(func0.call(data0, "status")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if((data0.triggers === undefined) || (!(func0.call(data0, "triggers")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "triggers"}});
errors++;
}
if((data0.dataDeletion === undefined) || (!(func0.call(data0, "dataDeletion")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "dataDeletion"}});
errors++;
}
if((data0.fallback === undefined) || (!(func0.call(data0, "fallback")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "fallback"}});
errors++;
}
if(data0.triggers !== undefined && func0.call(data0, "triggers")){
let data1 = data0.triggers;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/triggers",schemaPath:"#/properties/exit/properties/triggers/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit/triggers",schemaPath:"#/properties/exit/properties/triggers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

const criterion_agreement_section = validate140;

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate140.errors = null;
return true;
}

const criterion_implementation_exit_settled = validate141;
const schema225 = {"type":"object","required":["exit"],"properties":{"exit":{"type":"object","required":["status","settledOn","expectedEndOn","triggers","leadTimeMonths","dataReturn","dataDeletion","archiving","fallback"],"properties":{"status":{"enum":["settled","activated","completed"]},"triggers":{"type":"array","minItems":1}}}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exit === undefined) || (!(func0.call(data, "exit")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"}});
errors++;
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data0 = data.exit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.status === undefined) || (!(func0.call(data0, "status")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if((data0.settledOn === undefined) || (!(func0.call(data0, "settledOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "settledOn"}});
errors++;
}
if((data0.expectedEndOn === undefined) || (!(func0.call(data0, "expectedEndOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "expectedEndOn"}});
errors++;
}
if((data0.triggers === undefined) || (!(func0.call(data0, "triggers")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "triggers"}});
errors++;
}
if((data0.leadTimeMonths === undefined) || (!(func0.call(data0, "leadTimeMonths")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "leadTimeMonths"}});
errors++;
}
if((data0.dataReturn === undefined) || (!(func0.call(data0, "dataReturn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "dataReturn"}});
errors++;
}
if((data0.dataDeletion === undefined) || (!(func0.call(data0, "dataDeletion")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "dataDeletion"}});
errors++;
}
if((data0.archiving === undefined) || (!(func0.call(data0, "archiving")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "archiving"}});
errors++;
}
if((data0.fallback === undefined) || (!(func0.call(data0, "fallback")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "fallback"}});
errors++;
}
if(data0.status !== undefined && func0.call(data0, "status")){
let data1 = data0.status;
if(!(((data1 === "settled") || (data1 === "activated")) || (data1 === "completed"))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/status",schemaPath:"#/properties/exit/properties/status/enum",keyword:"enum",params:{allowedValues: schema225.properties.exit.properties.status.enum}});
errors++;
}
}
if(data0.triggers !== undefined && func0.call(data0, "triggers")){
let data2 = data0.triggers;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/triggers",schemaPath:"#/properties/exit/properties/triggers/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit/triggers",schemaPath:"#/properties/exit/properties/triggers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const criterion_implementation_three_party_meeting = validate142;

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.meetings === undefined) || (!(func0.call(data, "meetings")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meetings"}});
errors++;
}
if(data.meetings !== undefined && func0.call(data, "meetings")){
let data0 = data.meetings;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.threeParty === undefined) || (!(func0.call(data0, "threeParty")))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/required",keyword:"required",params:{missingProperty: "threeParty"}});
errors++;
}
if(data0.threeParty !== undefined && func0.call(data0, "threeParty")){
let data1 = data0.threeParty;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.heldOn === undefined) || (!(func0.call(data1, "heldOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty",schemaPath:"#/properties/meetings/properties/threeParty/required",keyword:"required",params:{missingProperty: "heldOn"}});
errors++;
}
if((data1.outcome === undefined) || (!(func0.call(data1, "outcome")))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty",schemaPath:"#/properties/meetings/properties/threeParty/required",keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data1.outcome !== undefined && func0.call(data1, "outcome")){
if("proceed" !== data1.outcome){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/outcome",schemaPath:"#/properties/meetings/properties/threeParty/properties/outcome/const",keyword:"const",params:{allowedValue: "proceed"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty",schemaPath:"#/properties/meetings/properties/threeParty/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const criterion_implementation_three_party_participants = validate143;
const schema227 = {"type":"object","required":["meetings"],"properties":{"meetings":{"type":"object","required":["threeParty"],"properties":{"threeParty":{"type":"object","required":["participants"],"properties":{"participants":{"type":"array","allOf":[{"type":"array","contains":{"enum":["source-owner","source-manager"]}},{"type":"array","contains":{"enum":["target-owner","target-manager"]}},{"type":"array","contains":{"const":"source-vendor"}},{"type":"array","contains":{"const":"target-vendor"}},{"type":"array","contains":{"const":"it"}}]}}}}}}};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.meetings === undefined) || (!(func0.call(data, "meetings")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meetings"}});
errors++;
}
if(data.meetings !== undefined && func0.call(data, "meetings")){
let data0 = data.meetings;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.threeParty === undefined) || (!(func0.call(data0, "threeParty")))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/required",keyword:"required",params:{missingProperty: "threeParty"}});
errors++;
}
if(data0.threeParty !== undefined && func0.call(data0, "threeParty")){
let data1 = data0.threeParty;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.participants === undefined) || (!(func0.call(data1, "participants")))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty",schemaPath:"#/properties/meetings/properties/threeParty/required",keyword:"required",params:{missingProperty: "participants"}});
errors++;
}
if(data1.participants !== undefined && func0.call(data1, "participants")){
let data2 = data1.participants;
if(!(Array.isArray(data2))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/type",keyword:"type",params:{type: "array"}});
errors++;
}
if(Array.isArray(data2)){
const _errs9 = errors;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs10 = errors;
if(!((data3 === "source-owner") || (data3 === "source-manager"))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants/" + i0,schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/0/contains/enum",keyword:"enum",params:{allowedValues: schema227.properties.meetings.properties.threeParty.properties.participants.allOf[0].contains.enum}});
errors++;
}
var valid4 = _errs10 === errors;
if(valid4){
break;
}
}
if(!valid4){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/0/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/0/type",keyword:"type",params:{type: "array"}});
errors++;
}
if(Array.isArray(data2)){
const _errs13 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data4 = data2[i1];
const _errs14 = errors;
if(!((data4 === "target-owner") || (data4 === "target-manager"))){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants/" + i1,schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/1/contains/enum",keyword:"enum",params:{allowedValues: schema227.properties.meetings.properties.threeParty.properties.participants.allOf[1].contains.enum}});
errors++;
}
var valid5 = _errs14 === errors;
if(valid5){
break;
}
}
if(!valid5){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/1/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
if(Array.isArray(data2)){
const _errs17 = errors;
const len2 = data2.length;
for(let i2=0; i2<len2; i2++){
const _errs18 = errors;
if("source-vendor" !== data2[i2]){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants/" + i2,schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/2/contains/const",keyword:"const",params:{allowedValue: "source-vendor"}});
errors++;
}
var valid6 = _errs18 === errors;
if(valid6){
break;
}
}
if(!valid6){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/2/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/2/type",keyword:"type",params:{type: "array"}});
errors++;
}
if(Array.isArray(data2)){
const _errs21 = errors;
const len3 = data2.length;
for(let i3=0; i3<len3; i3++){
const _errs22 = errors;
if("target-vendor" !== data2[i3]){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants/" + i3,schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/3/contains/const",keyword:"const",params:{allowedValue: "target-vendor"}});
errors++;
}
var valid7 = _errs22 === errors;
if(valid7){
break;
}
}
if(!valid7){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/3/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/3/type",keyword:"type",params:{type: "array"}});
errors++;
}
if(Array.isArray(data2)){
const _errs25 = errors;
const len4 = data2.length;
for(let i4=0; i4<len4; i4++){
const _errs26 = errors;
if("it" !== data2[i4]){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants/" + i4,schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/4/contains/const",keyword:"const",params:{allowedValue: "it"}});
errors++;
}
var valid8 = _errs26 === errors;
if(valid8){
break;
}
}
if(!valid8){
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/4/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty/participants",schemaPath:"#/properties/meetings/properties/threeParty/properties/participants/allOf/4/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings/threeParty",schemaPath:"#/properties/meetings/properties/threeParty/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}

const criterion_implementation_technical_solution = validate144;

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.technical === undefined) || (!(func0.call(data, "technical")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "technical"}});
errors++;
}
if(data.technical !== undefined && func0.call(data, "technical")){
let data0 = data.technical;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.pattern === undefined) || (!(func0.call(data0, "pattern")))){
vErrors = note(vErrors, {instancePath:instancePath+"/technical",schemaPath:"#/properties/technical/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
if((data0.protocol === undefined) || (!(func0.call(data0, "protocol")))){
vErrors = note(vErrors, {instancePath:instancePath+"/technical",schemaPath:"#/properties/technical/required",keyword:"required",params:{missingProperty: "protocol"}});
errors++;
}
if((data0.route === undefined) || (!(func0.call(data0, "route")))){
vErrors = note(vErrors, {instancePath:instancePath+"/technical",schemaPath:"#/properties/technical/required",keyword:"required",params:{missingProperty: "route"}});
errors++;
}
if((data0.exposedBy === undefined) || (!(func0.call(data0, "exposedBy")))){
vErrors = note(vErrors, {instancePath:instancePath+"/technical",schemaPath:"#/properties/technical/required",keyword:"required",params:{missingProperty: "exposedBy"}});
errors++;
}
if((data0.authentication === undefined) || (!(func0.call(data0, "authentication")))){
vErrors = note(vErrors, {instancePath:instancePath+"/technical",schemaPath:"#/properties/technical/required",keyword:"required",params:{missingProperty: "authentication"}});
errors++;
}
if((data0.encryption === undefined) || (!(func0.call(data0, "encryption")))){
vErrors = note(vErrors, {instancePath:instancePath+"/technical",schemaPath:"#/properties/technical/required",keyword:"required",params:{missingProperty: "encryption"}});
errors++;
}
if((data0.testData === undefined) || (!(func0.call(data0, "testData")))){
vErrors = note(vErrors, {instancePath:instancePath+"/technical",schemaPath:"#/properties/technical/required",keyword:"required",params:{missingProperty: "testData"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/technical",schemaPath:"#/properties/technical/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const criterion_implementation_planned_go_live = validate145;

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.implementation === undefined) || (!(func0.call(data, "implementation")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"}});
errors++;
}
if(data.implementation !== undefined && func0.call(data, "implementation")){
let data0 = data.implementation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.plannedGoLive === undefined) || (!(func0.call(data0, "plannedGoLive")))){
vErrors = note(vErrors, {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "plannedGoLive"}});
errors++;
}
if(data0.plannedGoLive !== undefined && func0.call(data0, "plannedGoLive")){
if(typeof data0.plannedGoLive !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/implementation/plannedGoLive",schemaPath:"#/properties/implementation/properties/plannedGoLive/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}

const criterion_implementation_operating_terms = validate146;

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data0 = data.operation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.criticality === undefined) || (!(func0.call(data0, "criticality")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/required",keyword:"required",params:{missingProperty: "criticality"}});
errors++;
}
if((data0.sla === undefined) || (!(func0.call(data0, "sla")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/required",keyword:"required",params:{missingProperty: "sla"}});
errors++;
}
if(data0.sla !== undefined && func0.call(data0, "sla")){
let data1 = data0.sla;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.availabilityPercent === undefined) || (!(func0.call(data1, "availabilityPercent")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation/sla",schemaPath:"#/properties/operation/properties/sla/required",keyword:"required",params:{missingProperty: "availabilityPercent"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operation/sla",schemaPath:"#/properties/operation/properties/sla/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const criterion_implementation_price = validate147;

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.contracts === undefined) || (!(func0.call(data, "contracts")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"}});
errors++;
}
if(data.contracts !== undefined && func0.call(data, "contracts")){
let data0 = data.contracts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs5 = errors;
let valid3 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if(((data1.form === undefined) || (!(func0.call(data1, "form")))) && (missing0 = "form")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data1.form !== undefined && func0.call(data1, "form")){
let data2 = data1.form;
if(!((data2 === "new") || (data2 === "addendum"))){
vErrors = note(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.setupCostDkk === undefined) || (!(func0.call(data1, "setupCostDkk")))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/then/required",keyword:"required",params:{missingProperty: "setupCostDkk"}});
errors++;
}
if((data1.yearlyCostDkk === undefined) || (!(func0.call(data1, "yearlyCostDkk")))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/then/required",keyword:"required",params:{missingProperty: "yearlyCostDkk"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const criterion_implementation_contract_signed = validate148;

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.contracts === undefined) || (!(func0.call(data, "contracts")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"}});
errors++;
}
if(data.contracts !== undefined && func0.call(data, "contracts")){
let data0 = data.contracts;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid3 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if(((data1.form === undefined) || (!(func0.call(data1, "form")))) && (missing0 = "form")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data1.form !== undefined && func0.call(data1, "form")){
let data2 = data1.form;
if(!((data2 === "new") || (data2 === "addendum"))){
vErrors = note(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.startsOn === undefined) || (!(func0.call(data1, "startsOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/then/required",keyword:"required",params:{missingProperty: "startsOn"}});
errors++;
}
if((data1.noticeMonths === undefined) || (!(func0.call(data1, "noticeMonths")))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/then/required",keyword:"required",params:{missingProperty: "noticeMonths"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.vendor === undefined) || (!(func0.call(data1, "vendor")))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/required",keyword:"required",params:{missingProperty: "vendor"}});
errors++;
}
if((data1.form === undefined) || (!(func0.call(data1, "form")))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/required",keyword:"required",params:{missingProperty: "form"}});
errors++;
}
if((data1.signedOn === undefined) || (!(func0.call(data1, "signedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/required",keyword:"required",params:{missingProperty: "signedOn"}});
errors++;
}
if((data1.reference === undefined) || (!(func0.call(data1, "reference")))){
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/required",keyword:"required",params:{missingProperty: "reference"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contracts/" + i0,schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

const criterion_implementation_reuse_answered = validate149;

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.reuse === undefined) || (!(func0.call(data, "reuse")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reuse"}});
errors++;
}
if(data.reuse !== undefined && func0.call(data, "reuse")){
let data0 = data.reuse;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.enquiries === undefined) || (!(func0.call(data0, "enquiries")))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse",schemaPath:"#/properties/reuse/required",keyword:"required",params:{missingProperty: "enquiries"}});
errors++;
}
if(data0.enquiries !== undefined && func0.call(data0, "enquiries")){
let data1 = data0.enquiries;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries",schemaPath:"#/properties/reuse/properties/enquiries/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.vendor === undefined) || (!(func0.call(data2, "vendor")))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries/" + i0,schemaPath:"#/properties/reuse/properties/enquiries/items/required",keyword:"required",params:{missingProperty: "vendor"}});
errors++;
}
if((data2.askedOn === undefined) || (!(func0.call(data2, "askedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries/" + i0,schemaPath:"#/properties/reuse/properties/enquiries/items/required",keyword:"required",params:{missingProperty: "askedOn"}});
errors++;
}
if((data2.answeredOn === undefined) || (!(func0.call(data2, "answeredOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries/" + i0,schemaPath:"#/properties/reuse/properties/enquiries/items/required",keyword:"required",params:{missingProperty: "answeredOn"}});
errors++;
}
if((data2.answer === undefined) || (!(func0.call(data2, "answer")))){
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries/" + i0,schemaPath:"#/properties/reuse/properties/enquiries/items/required",keyword:"required",params:{missingProperty: "answer"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries/" + i0,schemaPath:"#/properties/reuse/properties/enquiries/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reuse/enquiries",schemaPath:"#/properties/reuse/properties/enquiries/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/reuse",schemaPath:"#/properties/reuse/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const criterion_implementation_solution_section = validate150;

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate150.errors = null;
return true;
}

const criterion_implementation_plan_section = validate151;

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate151.errors = null;
return true;
}

const criterion_implementation_terms_section = validate152;

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate152.errors = null;
return true;
}

const criterion_operation_acceptance = validate153;

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.implementation === undefined) || (!(func0.call(data, "implementation")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"}});
errors++;
}
if(data.implementation !== undefined && func0.call(data, "implementation")){
let data0 = data.implementation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.acceptedOn === undefined) || (!(func0.call(data0, "acceptedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "acceptedOn"}});
errors++;
}
if(data0.acceptedOn !== undefined && func0.call(data0, "acceptedOn")){
if(typeof data0.acceptedOn !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/implementation/acceptedOn",schemaPath:"#/properties/implementation/properties/acceptedOn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

const criterion_operation_dpa_signed = validate154;
const schema238 = {"type":"object","if":{"$ref":"/movesPersonalData"},"then":{"type":"object","required":["dpa"],"if":{"type":"object","required":["status"],"properties":{"status":{"const":"retired"}}},"then":{"type":"object","properties":{"dpa":{"type":"array","minItems":1,"items":{"type":"object","if":{"type":"object","required":["decision"],"properties":{"decision":{"const":"not-required"}}},"else":{"type":"object","required":["status","signedOn"],"properties":{"status":{"enum":["signed","expired","terminated"]}}}}}}},"else":{"type":"object","properties":{"dpa":{"type":"array","minItems":1,"items":{"type":"object","if":{"type":"object","required":["decision"],"properties":{"decision":{"const":"not-required"}}},"else":{"type":"object","required":["status","signedOn"],"properties":{"status":{"const":"signed"}}}}}}}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data.status !== undefined && func0.call(data, "status")){
if("retired" !== data.status){
vErrors = note(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dpa !== undefined && func0.call(data, "dpa")){
let data1 = data.dpa;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa",schemaPath:"#/then/then/properties/dpa/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0,schemaPath:"#/then/then/properties/dpa/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(errors === _errs16){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.decision === undefined) || (!(func0.call(data2, "decision")))) && (missing1 = "decision")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data2.decision !== undefined && func0.call(data2, "decision")){
if("not-required" !== data2.decision){
vErrors = note(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs19 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.status === undefined) || (!(func0.call(data2, "status")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0,schemaPath:"#/then/then/properties/dpa/items/else/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if((data2.signedOn === undefined) || (!(func0.call(data2, "signedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0,schemaPath:"#/then/then/properties/dpa/items/else/required",keyword:"required",params:{missingProperty: "signedOn"}});
errors++;
}
if(data2.status !== undefined && func0.call(data2, "status")){
let data4 = data2.status;
if(!(((data4 === "signed") || (data4 === "expired")) || (data4 === "terminated"))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0+"/status",schemaPath:"#/then/then/properties/dpa/items/else/properties/status/enum",keyword:"enum",params:{allowedValues: schema238.then.then.properties.dpa.items.else.properties.status.enum}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0,schemaPath:"#/then/then/properties/dpa/items/else/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs19 === errors;
valid6 = _valid2;
}
if(!valid6){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i0,schemaPath:"#/then/then/properties/dpa/items/if",keyword:"if",params:{failingKeyword: "else"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dpa",schemaPath:"#/then/then/properties/dpa/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs9 === errors;
valid1 = _valid1;
ifClause0 = "then";
}
else {
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dpa !== undefined && func0.call(data, "dpa")){
let data5 = data.dpa;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa",schemaPath:"#/then/else/properties/dpa/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i1,schemaPath:"#/then/else/properties/dpa/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs28 = errors;
let valid12 = true;
const _errs29 = errors;
if(errors === _errs29){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.decision === undefined) || (!(func0.call(data6, "decision")))) && (missing2 = "decision")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data6.decision !== undefined && func0.call(data6, "decision")){
if("not-required" !== data6.decision){
vErrors = note(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs32 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.status === undefined) || (!(func0.call(data6, "status")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i1,schemaPath:"#/then/else/properties/dpa/items/else/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if((data6.signedOn === undefined) || (!(func0.call(data6, "signedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i1,schemaPath:"#/then/else/properties/dpa/items/else/required",keyword:"required",params:{missingProperty: "signedOn"}});
errors++;
}
if(data6.status !== undefined && func0.call(data6, "status")){
if("signed" !== data6.status){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i1+"/status",schemaPath:"#/then/else/properties/dpa/items/else/properties/status/const",keyword:"const",params:{allowedValue: "signed"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i1,schemaPath:"#/then/else/properties/dpa/items/else/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid3 = _errs32 === errors;
valid12 = _valid3;
}
if(!valid12){
vErrors = note(vErrors, {instancePath:instancePath+"/dpa/" + i1,schemaPath:"#/then/else/properties/dpa/items/if",keyword:"if",params:{failingKeyword: "else"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/dpa",schemaPath:"#/then/else/properties/dpa/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/else/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs22 === errors;
valid1 = _valid1;
ifClause0 = "else";
}
if(!valid1){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: ifClause0}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dpa === undefined) || (!(func0.call(data, "dpa")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "dpa"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}

const criterion_operation_dpia_completed = validate156;

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.privacy === undefined) || (!(func0.call(data, "privacy")))) && (missing0 = "privacy")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.dpia === undefined) || (!(func0.call(data0, "dpia")))) && (missing1 = "dpia")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data0.dpia !== undefined && func0.call(data0, "dpia")){
let data1 = data0.dpia;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((data1.decision === undefined) || (!(func0.call(data1, "decision")))) && (missing2 = "decision")){
vErrors = note(vErrors, {});
errors++;
}
else {
if(data1.decision !== undefined && func0.call(data1, "decision")){
if("required" !== data1.decision){
vErrors = note(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
}
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data3 = data.privacy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.dpia === undefined) || (!(func0.call(data3, "dpia")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "dpia"}});
errors++;
}
if(data3.dpia !== undefined && func0.call(data3, "dpia")){
let data4 = data3.dpia;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.completedOn === undefined) || (!(func0.call(data4, "completedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/dpia",schemaPath:"#/then/properties/privacy/properties/dpia/required",keyword:"required",params:{missingProperty: "completedOn"}});
errors++;
}
if(data4.completedOn !== undefined && func0.call(data4, "completedOn")){
if(typeof data4.completedOn !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/dpia/completedOn",schemaPath:"#/then/properties/privacy/properties/dpia/properties/completedOn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/dpia",schemaPath:"#/then/properties/privacy/properties/dpia/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const criterion_operation_risk_assessed = validate157;

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.privacy === undefined) || (!(func0.call(data, "privacy")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "privacy"}});
errors++;
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data0 = data.privacy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.riskAssessment === undefined) || (!(func0.call(data0, "riskAssessment")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/required",keyword:"required",params:{missingProperty: "riskAssessment"}});
errors++;
}
if(data0.riskAssessment !== undefined && func0.call(data0, "riskAssessment")){
let data1 = data0.riskAssessment;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.level === undefined) || (!(func0.call(data1, "level")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/riskAssessment",schemaPath:"#/then/properties/privacy/properties/riskAssessment/required",keyword:"required",params:{missingProperty: "level"}});
errors++;
}
if((data1.assessedOn === undefined) || (!(func0.call(data1, "assessedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/riskAssessment",schemaPath:"#/then/properties/privacy/properties/riskAssessment/required",keyword:"required",params:{missingProperty: "assessedOn"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy/riskAssessment",schemaPath:"#/then/properties/privacy/properties/riskAssessment/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/privacy",schemaPath:"#/then/properties/privacy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}

const criterion_operation_support = validate159;

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data0 = data.operation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.support === undefined) || (!(func0.call(data0, "support")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/required",keyword:"required",params:{missingProperty: "support"}});
errors++;
}
if(data0.support !== undefined && func0.call(data0, "support")){
let data1 = data0.support;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.email === undefined) || (!(func0.call(data1, "email")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation/support",schemaPath:"#/properties/operation/properties/support/required",keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if((data1.hours === undefined) || (!(func0.call(data1, "hours")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation/support",schemaPath:"#/properties/operation/properties/support/required",keyword:"required",params:{missingProperty: "hours"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operation/support",schemaPath:"#/properties/operation/properties/support/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

const criterion_operation_service_levels = validate160;

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data0 = data.operation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.sla === undefined) || (!(func0.call(data0, "sla")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/required",keyword:"required",params:{missingProperty: "sla"}});
errors++;
}
if(data0.sla !== undefined && func0.call(data0, "sla")){
let data1 = data0.sla;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.availabilityPercent === undefined) || (!(func0.call(data1, "availabilityPercent")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation/sla",schemaPath:"#/properties/operation/properties/sla/required",keyword:"required",params:{missingProperty: "availabilityPercent"}});
errors++;
}
if((data1.responseHours === undefined) || (!(func0.call(data1, "responseHours")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation/sla",schemaPath:"#/properties/operation/properties/sla/required",keyword:"required",params:{missingProperty: "responseHours"}});
errors++;
}
if((data1.recoveryHours === undefined) || (!(func0.call(data1, "recoveryHours")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation/sla",schemaPath:"#/properties/operation/properties/sla/required",keyword:"required",params:{missingProperty: "recoveryHours"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operation/sla",schemaPath:"#/properties/operation/properties/sla/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

const criterion_operation_monitoring = validate161;

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data0 = data.operation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.monitoring === undefined) || (!(func0.call(data0, "monitoring")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/required",keyword:"required",params:{missingProperty: "monitoring"}});
errors++;
}
if(data0.monitoring !== undefined && func0.call(data0, "monitoring")){
if(typeof data0.monitoring !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/operation/monitoring",schemaPath:"#/properties/operation/properties/monitoring/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}

const criterion_operation_criticality = validate162;

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data0 = data.operation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.criticality === undefined) || (!(func0.call(data0, "criticality")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/required",keyword:"required",params:{missingProperty: "criticality"}});
errors++;
}
if(data0.criticality !== undefined && func0.call(data0, "criticality")){
if(typeof data0.criticality !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/operation/criticality",schemaPath:"#/properties/operation/properties/criticality/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}

const criterion_operation_next_review = validate163;

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data0 = data.operation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.nextReviewOn === undefined) || (!(func0.call(data0, "nextReviewOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/required",keyword:"required",params:{missingProperty: "nextReviewOn"}});
errors++;
}
if(data0.nextReviewOn !== undefined && func0.call(data0, "nextReviewOn")){
if(typeof data0.nextReviewOn !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/operation/nextReviewOn",schemaPath:"#/properties/operation/properties/nextReviewOn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

const criterion_exit_activated = validate164;
const schema246 = {"type":"object","required":["exit"],"properties":{"exit":{"type":"object","required":["status","activatedOn"],"properties":{"status":{"enum":["activated","completed"]}}}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exit === undefined) || (!(func0.call(data, "exit")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"}});
errors++;
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data0 = data.exit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.status === undefined) || (!(func0.call(data0, "status")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if((data0.activatedOn === undefined) || (!(func0.call(data0, "activatedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "activatedOn"}});
errors++;
}
if(data0.status !== undefined && func0.call(data0, "status")){
let data1 = data0.status;
if(!((data1 === "activated") || (data1 === "completed"))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/status",schemaPath:"#/properties/exit/properties/status/enum",keyword:"enum",params:{allowedValues: schema246.properties.exit.properties.status.enum}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const criterion_exit_trigger_named = validate165;

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exit === undefined) || (!(func0.call(data, "exit")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"}});
errors++;
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data0 = data.exit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.activatedBy === undefined) || (!(func0.call(data0, "activatedBy")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "activatedBy"}});
errors++;
}
if((data0.reason === undefined) || (!(func0.call(data0, "reason")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const criterion_exit_planned_end = validate166;

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exit === undefined) || (!(func0.call(data, "exit")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"}});
errors++;
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data0 = data.exit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.expectedEndOn === undefined) || (!(func0.call(data0, "expectedEndOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "expectedEndOn"}});
errors++;
}
if(data0.expectedEndOn !== undefined && func0.call(data0, "expectedEndOn")){
if(typeof data0.expectedEndOn !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/expectedEndOn",schemaPath:"#/properties/exit/properties/expectedEndOn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

const criterion_retired_in_exit_phase = validate167;

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.phase === undefined) || (!(func0.call(data, "phase")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}});
errors++;
}
if(data.phase !== undefined && func0.call(data, "phase")){
if("exit" !== data.phase){
vErrors = note(vErrors, {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/const",keyword:"const",params:{allowedValue: "exit"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}

const criterion_retired_exit_completed = validate168;

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exit === undefined) || (!(func0.call(data, "exit")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"}});
errors++;
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data0 = data.exit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.status === undefined) || (!(func0.call(data0, "status")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data0.status !== undefined && func0.call(data0, "status")){
if("completed" !== data0.status){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/status",schemaPath:"#/properties/exit/properties/status/const",keyword:"const",params:{allowedValue: "completed"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

const criterion_retired_stopped = validate169;

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exit === undefined) || (!(func0.call(data, "exit")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"}});
errors++;
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data0 = data.exit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.decommission === undefined) || (!(func0.call(data0, "decommission")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "decommission"}});
errors++;
}
if(data0.decommission !== undefined && func0.call(data0, "decommission")){
let data1 = data0.decommission;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.stoppedOn === undefined) || (!(func0.call(data1, "stoppedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission",schemaPath:"#/properties/exit/properties/decommission/required",keyword:"required",params:{missingProperty: "stoppedOn"}});
errors++;
}
if(data1.stoppedOn !== undefined && func0.call(data1, "stoppedOn")){
if(typeof data1.stoppedOn !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission/stoppedOn",schemaPath:"#/properties/exit/properties/decommission/properties/stoppedOn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission",schemaPath:"#/properties/exit/properties/decommission/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const criterion_retired_deletion_confirmed = validate170;

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exit === undefined) || (!(func0.call(data, "exit")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"}});
errors++;
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data0 = data.exit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.decommission === undefined) || (!(func0.call(data0, "decommission")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "decommission"}});
errors++;
}
if(data0.decommission !== undefined && func0.call(data0, "decommission")){
let data1 = data0.decommission;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.deletionConfirmedOn === undefined) || (!(func0.call(data1, "deletionConfirmedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission",schemaPath:"#/properties/exit/properties/decommission/required",keyword:"required",params:{missingProperty: "deletionConfirmedOn"}});
errors++;
}
if(data1.deletionConfirmedOn !== undefined && func0.call(data1, "deletionConfirmedOn")){
if(typeof data1.deletionConfirmedOn !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission/deletionConfirmedOn",schemaPath:"#/properties/exit/properties/decommission/properties/deletionConfirmedOn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission",schemaPath:"#/properties/exit/properties/decommission/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

const criterion_retired_access_removed = validate171;

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exit === undefined) || (!(func0.call(data, "exit")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"}});
errors++;
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data0 = data.exit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.decommission === undefined) || (!(func0.call(data0, "decommission")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "decommission"}});
errors++;
}
if(data0.decommission !== undefined && func0.call(data0, "decommission")){
let data1 = data0.decommission;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.accessRemovedOn === undefined) || (!(func0.call(data1, "accessRemovedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission",schemaPath:"#/properties/exit/properties/decommission/required",keyword:"required",params:{missingProperty: "accessRemovedOn"}});
errors++;
}
if(data1.accessRemovedOn !== undefined && func0.call(data1, "accessRemovedOn")){
if(typeof data1.accessRemovedOn !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission/accessRemovedOn",schemaPath:"#/properties/exit/properties/decommission/properties/accessRemovedOn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission",schemaPath:"#/properties/exit/properties/decommission/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

const criterion_retired_contracts_ended = validate172;

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exit === undefined) || (!(func0.call(data, "exit")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"}});
errors++;
}
if(data.exit !== undefined && func0.call(data, "exit")){
let data0 = data.exit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.decommission === undefined) || (!(func0.call(data0, "decommission")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty: "decommission"}});
errors++;
}
if(data0.decommission !== undefined && func0.call(data0, "decommission")){
let data1 = data0.decommission;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.contractsEndedOn === undefined) || (!(func0.call(data1, "contractsEndedOn")))){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission",schemaPath:"#/properties/exit/properties/decommission/required",keyword:"required",params:{missingProperty: "contractsEndedOn"}});
errors++;
}
if(data1.contractsEndedOn !== undefined && func0.call(data1, "contractsEndedOn")){
if(typeof data1.contractsEndedOn !== "string"){
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission/contractsEndedOn",schemaPath:"#/properties/exit/properties/decommission/properties/contractsEndedOn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit/decommission",schemaPath:"#/properties/exit/properties/decommission/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

function characterCount(text) {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      count--;
      i++;
    }
  }
  return count;
}
function note(mistakes, mistake) {
  if (mistakes === null) return [mistake];
  mistakes.push(mistake);
  return mistakes;
}

export const criterionValidators = {
  "need/summary": criterion_need_summary,
  "need/requester": criterion_need_requester,
  "need/task": criterion_need_task,
  "need/data": criterion_need_data,
  "need/frequency": criterion_need_frequency,
  "need/section": criterion_need_section,
  "parties/benefit": criterion_parties_benefit,
  "clarification/source-system": criterion_clarification_source_system,
  "clarification/target-system": criterion_clarification_target_system,
  "clarification/kitos-lookup": criterion_clarification_kitos_lookup,
  "clarification/direction": criterion_clarification_direction,
  "clarification/data-elements": criterion_clarification_data_elements,
  "clarification/case-number": criterion_clarification_case_number,
  "clarification/section": criterion_clarification_section,
  "agreement/clarification-meeting": criterion_agreement_clarification_meeting,
  "agreement/personal-data": criterion_agreement_personal_data,
  "agreement/legal-basis": criterion_agreement_legal_basis,
  "agreement/article-9-basis": criterion_agreement_article_9_basis,
  "agreement/cpr-basis": criterion_agreement_cpr_basis,
  "agreement/data-subjects": criterion_agreement_data_subjects,
  "agreement/retention": criterion_agreement_retention,
  "agreement/record-of-processing": criterion_agreement_record_of_processing,
  "agreement/dpia-decision": criterion_agreement_dpia_decision,
  "agreement/third-country": criterion_agreement_third_country,
  "agreement/third-country-basis": criterion_agreement_third_country_basis,
  "agreement/dpa-decisions": criterion_agreement_dpa_decisions,
  "agreement/reuse-asked": criterion_agreement_reuse_asked,
  "agreement/contract-form": criterion_agreement_contract_form,
  "agreement/exit-drafted": criterion_agreement_exit_drafted,
  "agreement/section": criterion_agreement_section,
  "implementation/exit-settled": criterion_implementation_exit_settled,
  "implementation/three-party-meeting": criterion_implementation_three_party_meeting,
  "implementation/three-party-participants": criterion_implementation_three_party_participants,
  "implementation/technical-solution": criterion_implementation_technical_solution,
  "implementation/planned-go-live": criterion_implementation_planned_go_live,
  "implementation/operating-terms": criterion_implementation_operating_terms,
  "implementation/price": criterion_implementation_price,
  "implementation/contract-signed": criterion_implementation_contract_signed,
  "implementation/reuse-answered": criterion_implementation_reuse_answered,
  "implementation/solution-section": criterion_implementation_solution_section,
  "implementation/plan-section": criterion_implementation_plan_section,
  "implementation/terms-section": criterion_implementation_terms_section,
  "operation/acceptance": criterion_operation_acceptance,
  "operation/dpa-signed": criterion_operation_dpa_signed,
  "operation/dpia-completed": criterion_operation_dpia_completed,
  "operation/risk-assessed": criterion_operation_risk_assessed,
  "operation/support": criterion_operation_support,
  "operation/service-levels": criterion_operation_service_levels,
  "operation/monitoring": criterion_operation_monitoring,
  "operation/criticality": criterion_operation_criticality,
  "operation/next-review": criterion_operation_next_review,
  "exit/activated": criterion_exit_activated,
  "exit/trigger-named": criterion_exit_trigger_named,
  "exit/planned-end": criterion_exit_planned_end,
  "retired/in-exit-phase": criterion_retired_in_exit_phase,
  "retired/exit-completed": criterion_retired_exit_completed,
  "retired/stopped": criterion_retired_stopped,
  "retired/deletion-confirmed": criterion_retired_deletion_confirmed,
  "retired/access-removed": criterion_retired_access_removed,
  "retired/contracts-ended": criterion_retired_contracts_ended,
};
