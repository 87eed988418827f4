// Made from schemas/catalogue.schema.json by `npm run generate`; change the schema, not this file.
// Exports: validatePublished, an ajv function compiled ahead of time (draft 2020-12, ownProperties): true or false, with `.errors`.
"use strict";
export const validatePublished = validate10;
const schema11 = {"type":"object","required":["schemaVersion","organisation","edition","language","integrations","systems"],"properties":{"$schema":{"type":"string","pattern":"^[^\\s\"<>]+$","minLength":1,"maxLength":500},"schemaVersion":{"const":1},"organisation":{"$ref":"#/$defs/PublishedOrganisation"},"generatedFrom":{"$ref":"#/$defs/GeneratedFrom"},"edition":{"enum":["internal","public"]},"language":{"type":"string","pattern":"^[a-z]{2}(-[A-Z]{2})?$","minLength":2,"maxLength":8},"integrations":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/PublishedIntegration"}},"systems":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/PublishedSystem"}}},"$defs":{"PublishedOrganisation":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"shortName":{"type":"string","minLength":1,"maxLength":200},"url":{"type":"string","pattern":"^[^\\s\"<>]+$","minLength":1,"maxLength":500},"contact":{"type":"string","pattern":"^[^\\s\"<>]+$","minLength":1,"maxLength":500},"email":{"type":"string","format":"email","maxLength":254}}},"GeneratedFrom":{"type":"object","required":["commit"],"properties":{"repository":{"type":"string","minLength":1,"maxLength":200},"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$","minLength":40,"maxLength":64},"committedOn":{"type":"string","format":"date","maxLength":10}}},"PublishedIntegration":{"type":"object","required":["id","url","title","phase","status","systems","vendors","data"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":3,"maxLength":64},"url":{"type":"string","pattern":"^[^\\s\"<>]+$","minLength":1,"maxLength":500},"title":{"type":"string","minLength":1,"maxLength":200},"summary":{"type":"string","minLength":1,"maxLength":600},"phase":{"enum":["need","parties","clarification","agreement","implementation","operation","exit"]},"status":{"enum":["active","on-hold","rejected","retired"]},"kle":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^\\d\\d(\\.\\d\\d(\\.\\d\\d)?)?$","maxLength":8}},"systems":{"type":"array","maxItems":12,"items":{"$ref":"#/$defs/PublishedSystemUse"}},"vendors":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":120}},"data":{"type":"array","maxItems":160,"items":{"$ref":"#/$defs/PublishedDataElement"}},"direction":{"enum":["one-way","two-way"]},"frequency":{"enum":["real-time","hourly","daily","weekly","monthly","on-demand"]},"pattern":{"enum":["synchronous-lookup","asynchronous-message","event-subscription","file-transfer","batch","user-interface"]},"protocol":{"enum":["rest","soap","sftp","graphql","database","message-queue","other"]},"route":{"enum":["direct","serviceplatformen","datafordeler","beskedfordeler","fordelingskomponent","integration-platform"]},"reuseOutcome":{"enum":["unclarified","none-found","existing","adapted"]},"requestingUnit":{"type":"string","minLength":1,"maxLength":200},"plannedGoLive":{"type":"string","format":"date","maxLength":10},"liveOn":{"type":"string","format":"date","maxLength":10},"expectedEndOn":{"type":"string","format":"date","maxLength":10},"dependsOn":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":64}},"replaces":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":64}},"changedOn":{"type":"string","format":"date","maxLength":10}}},"PublishedSystemUse":{"type":"object","required":["id","role"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":3,"maxLength":64},"name":{"type":"string","minLength":1,"maxLength":200},"role":{"enum":["source","target","intermediary"]},"vendor":{"type":"string","minLength":1,"maxLength":120}}},"PublishedDataElement":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"category":{"enum":["none","ordinary","confidential","sensitive","criminal"]},"cpr":{"type":"boolean"}}},"PublishedSystem":{"type":"object","required":["id","url","name"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":3,"maxLength":64},"url":{"type":"string","pattern":"^[^\\s\"<>]+$","minLength":1,"maxLength":500},"name":{"type":"string","minLength":1,"maxLength":200},"summary":{"type":"string","minLength":1,"maxLength":600},"aliases":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":200}},"vendor":{"type":"string","minLength":1,"maxLength":200},"ownerUnit":{"type":"string","minLength":1,"maxLength":200},"hosting":{"enum":["internal","external","cloud"]},"endOfLifeOn":{"type":"string","format":"date","maxLength":10},"kitosSystem":{"type":"string","format":"uuid","maxLength":36}}}}};
const schema17 = {"type":"object","required":["id","url","name"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":3,"maxLength":64},"url":{"type":"string","pattern":"^[^\\s\"<>]+$","minLength":1,"maxLength":500},"name":{"type":"string","minLength":1,"maxLength":200},"summary":{"type":"string","minLength":1,"maxLength":600},"aliases":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":200}},"vendor":{"type":"string","minLength":1,"maxLength":200},"ownerUnit":{"type":"string","minLength":1,"maxLength":200},"hosting":{"enum":["internal","external","cloud"]},"endOfLifeOn":{"type":"string","format":"date","maxLength":10},"kitosSystem":{"type":"string","format":"uuid","maxLength":36}}};
const func0 = Object.prototype.hasOwnProperty;
const func52 = characterCount;
const pattern0 = new RegExp("^[^\\s\"<>]+$", "u");
const pattern3 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern4 = new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats2 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const formats14 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const schema14 = {"type":"object","required":["id","url","title","phase","status","systems","vendors","data"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":3,"maxLength":64},"url":{"type":"string","pattern":"^[^\\s\"<>]+$","minLength":1,"maxLength":500},"title":{"type":"string","minLength":1,"maxLength":200},"summary":{"type":"string","minLength":1,"maxLength":600},"phase":{"enum":["need","parties","clarification","agreement","implementation","operation","exit"]},"status":{"enum":["active","on-hold","rejected","retired"]},"kle":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^\\d\\d(\\.\\d\\d(\\.\\d\\d)?)?$","maxLength":8}},"systems":{"type":"array","maxItems":12,"items":{"$ref":"#/$defs/PublishedSystemUse"}},"vendors":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":120}},"data":{"type":"array","maxItems":160,"items":{"$ref":"#/$defs/PublishedDataElement"}},"direction":{"enum":["one-way","two-way"]},"frequency":{"enum":["real-time","hourly","daily","weekly","monthly","on-demand"]},"pattern":{"enum":["synchronous-lookup","asynchronous-message","event-subscription","file-transfer","batch","user-interface"]},"protocol":{"enum":["rest","soap","sftp","graphql","database","message-queue","other"]},"route":{"enum":["direct","serviceplatformen","datafordeler","beskedfordeler","fordelingskomponent","integration-platform"]},"reuseOutcome":{"enum":["unclarified","none-found","existing","adapted"]},"requestingUnit":{"type":"string","minLength":1,"maxLength":200},"plannedGoLive":{"type":"string","format":"date","maxLength":10},"liveOn":{"type":"string","format":"date","maxLength":10},"expectedEndOn":{"type":"string","format":"date","maxLength":10},"dependsOn":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":64}},"replaces":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":64}},"changedOn":{"type":"string","format":"date","maxLength":10}}};
const schema15 = {"type":"object","required":["id","role"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":3,"maxLength":64},"name":{"type":"string","minLength":1,"maxLength":200},"role":{"enum":["source","target","intermediary"]},"vendor":{"type":"string","minLength":1,"maxLength":120}}};
const schema16 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"category":{"enum":["none","ordinary","confidential","sensitive","criminal"]},"cpr":{"type":"boolean"}}};
const pattern7 = new RegExp("^\\d\\d(\\.\\d\\d(\\.\\d\\d)?)?$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.phase === undefined) || (!(func0.call(data, "phase")))) && (missing0 = "phase"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.systems === undefined) || (!(func0.call(data, "systems")))) && (missing0 = "systems"))) || (((data.vendors === undefined) || (!(func0.call(data, "vendors")))) && (missing0 = "vendors"))) || (((data.data === undefined) || (!(func0.call(data, "data")))) && (missing0 = "data"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 64 && func52(data0) > 64){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func52(data0) < 3){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 3}}];
return false;
}
else {
if(!pattern5.test(data0)){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 500 && func52(data1) > 500){
validate11.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(data1.length < 1){
validate11.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate11.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^[^\\s\"<>]+$"}}];
return false;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 200 && func52(data2) > 200){
validate11.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data2.length < 1){
validate11.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 600 && func52(data3) > 600){
validate11.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 600}}];
return false;
}
else {
if(data3.length < 1){
validate11.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined && func0.call(data, "phase")){
let data4 = data.phase;
const _errs9 = errors;
if(!(((((((data4 === "need") || (data4 === "parties")) || (data4 === "clarification")) || (data4 === "agreement")) || (data4 === "implementation")) || (data4 === "operation")) || (data4 === "exit"))){
validate11.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema14.properties.phase.enum}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
let data5 = data.status;
const _errs10 = errors;
if(!((((data5 === "active") || (data5 === "on-hold")) || (data5 === "rejected")) || (data5 === "retired"))){
validate11.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.status.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kle !== undefined && func0.call(data, "kle")){
let data6 = data.kle;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
if(data6.length > 20){
validate11.errors = [{instancePath:instancePath+"/kle",schemaPath:"#/properties/kle/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data7 === "string"){
if(data7.length > 8 && func52(data7) > 8){
validate11.errors = [{instancePath:instancePath+"/kle/" + i0,schemaPath:"#/properties/kle/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(!pattern7.test(data7)){
validate11.errors = [{instancePath:instancePath+"/kle/" + i0,schemaPath:"#/properties/kle/items/pattern",keyword:"pattern",params:{pattern: "^\\d\\d(\\.\\d\\d(\\.\\d\\d)?)?$"}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/kle/" + i0,schemaPath:"#/properties/kle/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/kle",schemaPath:"#/properties/kle/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systems !== undefined && func0.call(data, "systems")){
let data8 = data.systems;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
if(data8.length > 12){
validate11.errors = [{instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/maxItems",keyword:"maxItems",params:{limit: 12}}];
return false;
}
else {
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((data9.id === undefined) || (!(func0.call(data9, "id")))) && (missing1 = "id")) || (((data9.role === undefined) || (!(func0.call(data9, "role")))) && (missing1 = "role"))){
validate11.errors = [{instancePath:instancePath+"/systems/" + i1,schemaPath:"#/$defs/PublishedSystemUse/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data9.id !== undefined && func0.call(data9, "id")){
let data10 = data9.id;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(data10.length > 64 && func52(data10) > 64){
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/id",schemaPath:"#/$defs/PublishedSystemUse/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func52(data10) < 3){
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/id",schemaPath:"#/$defs/PublishedSystemUse/properties/id/minLength",keyword:"minLength",params:{limit: 3}}];
return false;
}
else {
if(!pattern5.test(data10)){
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/id",schemaPath:"#/$defs/PublishedSystemUse/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/id",schemaPath:"#/$defs/PublishedSystemUse/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.name !== undefined && func0.call(data9, "name")){
let data11 = data9.name;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(data11.length > 200 && func52(data11) > 200){
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/name",schemaPath:"#/$defs/PublishedSystemUse/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data11.length < 1){
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/name",schemaPath:"#/$defs/PublishedSystemUse/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/name",schemaPath:"#/$defs/PublishedSystemUse/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.role !== undefined && func0.call(data9, "role")){
let data12 = data9.role;
const _errs24 = errors;
if(!(((data12 === "source") || (data12 === "target")) || (data12 === "intermediary"))){
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/role",schemaPath:"#/$defs/PublishedSystemUse/properties/role/enum",keyword:"enum",params:{allowedValues: schema15.properties.role.enum}}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.vendor !== undefined && func0.call(data9, "vendor")){
let data13 = data9.vendor;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data13 === "string"){
if(data13.length > 120 && func52(data13) > 120){
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/vendor",schemaPath:"#/$defs/PublishedSystemUse/properties/vendor/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(data13.length < 1){
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/vendor",schemaPath:"#/$defs/PublishedSystemUse/properties/vendor/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/systems/" + i1+"/vendor",schemaPath:"#/$defs/PublishedSystemUse/properties/vendor/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/systems/" + i1,schemaPath:"#/$defs/PublishedSystemUse/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendors !== undefined && func0.call(data, "vendors")){
let data14 = data.vendors;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data14)){
if(data14.length > 20){
validate11.errors = [{instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid5 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs29 = errors;
if(errors === _errs29){
if(typeof data15 === "string"){
if(data15.length > 120 && func52(data15) > 120){
validate11.errors = [{instancePath:instancePath+"/vendors/" + i2,schemaPath:"#/properties/vendors/items/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(data15.length < 1){
validate11.errors = [{instancePath:instancePath+"/vendors/" + i2,schemaPath:"#/properties/vendors/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/vendors/" + i2,schemaPath:"#/properties/vendors/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined && func0.call(data, "data")){
let data16 = data.data;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data16)){
if(data16.length > 160){
validate11.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 160}}];
return false;
}
else {
var valid6 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if(((data17.name === undefined) || (!(func0.call(data17, "name")))) && (missing2 = "name")){
validate11.errors = [{instancePath:instancePath+"/data/" + i3,schemaPath:"#/$defs/PublishedDataElement/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data17.name !== undefined && func0.call(data17, "name")){
let data18 = data17.name;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data18 === "string"){
if(data18.length > 200 && func52(data18) > 200){
validate11.errors = [{instancePath:instancePath+"/data/" + i3+"/name",schemaPath:"#/$defs/PublishedDataElement/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data18.length < 1){
validate11.errors = [{instancePath:instancePath+"/data/" + i3+"/name",schemaPath:"#/$defs/PublishedDataElement/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/data/" + i3+"/name",schemaPath:"#/$defs/PublishedDataElement/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.category !== undefined && func0.call(data17, "category")){
let data19 = data17.category;
const _errs38 = errors;
if(!(((((data19 === "none") || (data19 === "ordinary")) || (data19 === "confidential")) || (data19 === "sensitive")) || (data19 === "criminal"))){
validate11.errors = [{instancePath:instancePath+"/data/" + i3+"/category",schemaPath:"#/$defs/PublishedDataElement/properties/category/enum",keyword:"enum",params:{allowedValues: schema16.properties.category.enum}}];
return false;
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.cpr !== undefined && func0.call(data17, "cpr")){
const _errs39 = errors;
if(typeof data17.cpr !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/data/" + i3+"/cpr",schemaPath:"#/$defs/PublishedDataElement/properties/cpr/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/data/" + i3,schemaPath:"#/$defs/PublishedDataElement/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs33 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined && func0.call(data, "direction")){
let data21 = data.direction;
const _errs41 = errors;
if(!((data21 === "one-way") || (data21 === "two-way"))){
validate11.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema14.properties.direction.enum}}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frequency !== undefined && func0.call(data, "frequency")){
let data22 = data.frequency;
const _errs42 = errors;
if(!((((((data22 === "real-time") || (data22 === "hourly")) || (data22 === "daily")) || (data22 === "weekly")) || (data22 === "monthly")) || (data22 === "on-demand"))){
validate11.errors = [{instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/enum",keyword:"enum",params:{allowedValues: schema14.properties.frequency.enum}}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined && func0.call(data, "pattern")){
let data23 = data.pattern;
const _errs43 = errors;
if(!((((((data23 === "synchronous-lookup") || (data23 === "asynchronous-message")) || (data23 === "event-subscription")) || (data23 === "file-transfer")) || (data23 === "batch")) || (data23 === "user-interface"))){
validate11.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/enum",keyword:"enum",params:{allowedValues: schema14.properties.pattern.enum}}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined && func0.call(data, "protocol")){
let data24 = data.protocol;
const _errs44 = errors;
if(!(((((((data24 === "rest") || (data24 === "soap")) || (data24 === "sftp")) || (data24 === "graphql")) || (data24 === "database")) || (data24 === "message-queue")) || (data24 === "other"))){
validate11.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema14.properties.protocol.enum}}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined && func0.call(data, "route")){
let data25 = data.route;
const _errs45 = errors;
if(!((((((data25 === "direct") || (data25 === "serviceplatformen")) || (data25 === "datafordeler")) || (data25 === "beskedfordeler")) || (data25 === "fordelingskomponent")) || (data25 === "integration-platform"))){
validate11.errors = [{instancePath:instancePath+"/route",schemaPath:"#/properties/route/enum",keyword:"enum",params:{allowedValues: schema14.properties.route.enum}}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reuseOutcome !== undefined && func0.call(data, "reuseOutcome")){
let data26 = data.reuseOutcome;
const _errs46 = errors;
if(!((((data26 === "unclarified") || (data26 === "none-found")) || (data26 === "existing")) || (data26 === "adapted"))){
validate11.errors = [{instancePath:instancePath+"/reuseOutcome",schemaPath:"#/properties/reuseOutcome/enum",keyword:"enum",params:{allowedValues: schema14.properties.reuseOutcome.enum}}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestingUnit !== undefined && func0.call(data, "requestingUnit")){
let data27 = data.requestingUnit;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data27 === "string"){
if(data27.length > 200 && func52(data27) > 200){
validate11.errors = [{instancePath:instancePath+"/requestingUnit",schemaPath:"#/properties/requestingUnit/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data27.length < 1){
validate11.errors = [{instancePath:instancePath+"/requestingUnit",schemaPath:"#/properties/requestingUnit/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/requestingUnit",schemaPath:"#/properties/requestingUnit/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plannedGoLive !== undefined && func0.call(data, "plannedGoLive")){
let data28 = data.plannedGoLive;
const _errs49 = errors;
if(errors === _errs49){
if(errors === _errs49){
if(typeof data28 === "string"){
if(data28.length > 10 && func52(data28) > 10){
validate11.errors = [{instancePath:instancePath+"/plannedGoLive",schemaPath:"#/properties/plannedGoLive/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!(formats2.test(data28))){
validate11.errors = [{instancePath:instancePath+"/plannedGoLive",schemaPath:"#/properties/plannedGoLive/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/plannedGoLive",schemaPath:"#/properties/plannedGoLive/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.liveOn !== undefined && func0.call(data, "liveOn")){
let data29 = data.liveOn;
const _errs51 = errors;
if(errors === _errs51){
if(errors === _errs51){
if(typeof data29 === "string"){
if(data29.length > 10 && func52(data29) > 10){
validate11.errors = [{instancePath:instancePath+"/liveOn",schemaPath:"#/properties/liveOn/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!(formats2.test(data29))){
validate11.errors = [{instancePath:instancePath+"/liveOn",schemaPath:"#/properties/liveOn/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/liveOn",schemaPath:"#/properties/liveOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedEndOn !== undefined && func0.call(data, "expectedEndOn")){
let data30 = data.expectedEndOn;
const _errs53 = errors;
if(errors === _errs53){
if(errors === _errs53){
if(typeof data30 === "string"){
if(data30.length > 10 && func52(data30) > 10){
validate11.errors = [{instancePath:instancePath+"/expectedEndOn",schemaPath:"#/properties/expectedEndOn/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!(formats2.test(data30))){
validate11.errors = [{instancePath:instancePath+"/expectedEndOn",schemaPath:"#/properties/expectedEndOn/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/expectedEndOn",schemaPath:"#/properties/expectedEndOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dependsOn !== undefined && func0.call(data, "dependsOn")){
let data31 = data.dependsOn;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data31)){
if(data31.length > 50){
validate11.errors = [{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid9 = true;
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
const _errs57 = errors;
if(errors === _errs57){
if(typeof data32 === "string"){
if(data32.length > 64 && func52(data32) > 64){
validate11.errors = [{instancePath:instancePath+"/dependsOn/" + i4,schemaPath:"#/properties/dependsOn/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/dependsOn/" + i4,schemaPath:"#/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs57 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined && func0.call(data, "replaces")){
let data33 = data.replaces;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data33)){
if(data33.length > 20){
validate11.errors = [{instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid10 = true;
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
const _errs61 = errors;
if(errors === _errs61){
if(typeof data34 === "string"){
if(data34.length > 64 && func52(data34) > 64){
validate11.errors = [{instancePath:instancePath+"/replaces/" + i5,schemaPath:"#/properties/replaces/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/replaces/" + i5,schemaPath:"#/properties/replaces/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs61 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changedOn !== undefined && func0.call(data, "changedOn")){
let data35 = data.changedOn;
const _errs63 = errors;
if(errors === _errs63){
if(errors === _errs63){
if(typeof data35 === "string"){
if(data35.length > 10 && func52(data35) > 10){
validate11.errors = [{instancePath:instancePath+"/changedOn",schemaPath:"#/properties/changedOn/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!(formats2.test(data35))){
validate11.errors = [{instancePath:instancePath+"/changedOn",schemaPath:"#/properties/changedOn/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/changedOn",schemaPath:"#/properties/changedOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.schemaVersion === undefined) || (!(func0.call(data, "schemaVersion")))) && (missing0 = "schemaVersion")) || (((data.organisation === undefined) || (!(func0.call(data, "organisation")))) && (missing0 = "organisation"))) || (((data.edition === undefined) || (!(func0.call(data, "edition")))) && (missing0 = "edition"))) || (((data.language === undefined) || (!(func0.call(data, "language")))) && (missing0 = "language"))) || (((data.integrations === undefined) || (!(func0.call(data, "integrations")))) && (missing0 = "integrations"))) || (((data.systems === undefined) || (!(func0.call(data, "systems")))) && (missing0 = "systems"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 500 && func52(data0) > 500){
validate10.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(data0.length < 1){
validate10.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate10.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "^[^\\s\"<>]+$"}}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schemaVersion !== undefined && func0.call(data, "schemaVersion")){
const _errs3 = errors;
if(1 !== data.schemaVersion){
validate10.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organisation !== undefined && func0.call(data, "organisation")){
let data2 = data.organisation;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.name === undefined) || (!(func0.call(data2, "name")))) && (missing1 = "name")){
validate10.errors = [{instancePath:instancePath+"/organisation",schemaPath:"#/$defs/PublishedOrganisation/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 200 && func52(data3) > 200){
validate10.errors = [{instancePath:instancePath+"/organisation/name",schemaPath:"#/$defs/PublishedOrganisation/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data3.length < 1){
validate10.errors = [{instancePath:instancePath+"/organisation/name",schemaPath:"#/$defs/PublishedOrganisation/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/organisation/name",schemaPath:"#/$defs/PublishedOrganisation/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.shortName !== undefined && func0.call(data2, "shortName")){
let data4 = data2.shortName;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length > 200 && func52(data4) > 200){
validate10.errors = [{instancePath:instancePath+"/organisation/shortName",schemaPath:"#/$defs/PublishedOrganisation/properties/shortName/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data4.length < 1){
validate10.errors = [{instancePath:instancePath+"/organisation/shortName",schemaPath:"#/$defs/PublishedOrganisation/properties/shortName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/organisation/shortName",schemaPath:"#/$defs/PublishedOrganisation/properties/shortName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.url !== undefined && func0.call(data2, "url")){
let data5 = data2.url;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(data5.length > 500 && func52(data5) > 500){
validate10.errors = [{instancePath:instancePath+"/organisation/url",schemaPath:"#/$defs/PublishedOrganisation/properties/url/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(data5.length < 1){
validate10.errors = [{instancePath:instancePath+"/organisation/url",schemaPath:"#/$defs/PublishedOrganisation/properties/url/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate10.errors = [{instancePath:instancePath+"/organisation/url",schemaPath:"#/$defs/PublishedOrganisation/properties/url/pattern",keyword:"pattern",params:{pattern: "^[^\\s\"<>]+$"}}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/organisation/url",schemaPath:"#/$defs/PublishedOrganisation/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.contact !== undefined && func0.call(data2, "contact")){
let data6 = data2.contact;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(data6.length > 500 && func52(data6) > 500){
validate10.errors = [{instancePath:instancePath+"/organisation/contact",schemaPath:"#/$defs/PublishedOrganisation/properties/contact/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(data6.length < 1){
validate10.errors = [{instancePath:instancePath+"/organisation/contact",schemaPath:"#/$defs/PublishedOrganisation/properties/contact/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate10.errors = [{instancePath:instancePath+"/organisation/contact",schemaPath:"#/$defs/PublishedOrganisation/properties/contact/pattern",keyword:"pattern",params:{pattern: "^[^\\s\"<>]+$"}}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/organisation/contact",schemaPath:"#/$defs/PublishedOrganisation/properties/contact/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.email !== undefined && func0.call(data2, "email")){
let data7 = data2.email;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(data7.length > 254 && func52(data7) > 254){
validate10.errors = [{instancePath:instancePath+"/organisation/email",schemaPath:"#/$defs/PublishedOrganisation/properties/email/maxLength",keyword:"maxLength",params:{limit: 254}}];
return false;
}
else {
if(!(formats0.test(data7))){
validate10.errors = [{instancePath:instancePath+"/organisation/email",schemaPath:"#/$defs/PublishedOrganisation/properties/email/format",keyword:"format",params:{format: "email"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/organisation/email",schemaPath:"#/$defs/PublishedOrganisation/properties/email/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/organisation",schemaPath:"#/$defs/PublishedOrganisation/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generatedFrom !== undefined && func0.call(data, "generatedFrom")){
let data8 = data.generatedFrom;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.commit === undefined) || (!(func0.call(data8, "commit")))) && (missing2 = "commit")){
validate10.errors = [{instancePath:instancePath+"/generatedFrom",schemaPath:"#/$defs/GeneratedFrom/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data8.repository !== undefined && func0.call(data8, "repository")){
let data9 = data8.repository;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 200 && func52(data9) > 200){
validate10.errors = [{instancePath:instancePath+"/generatedFrom/repository",schemaPath:"#/$defs/GeneratedFrom/properties/repository/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data9.length < 1){
validate10.errors = [{instancePath:instancePath+"/generatedFrom/repository",schemaPath:"#/$defs/GeneratedFrom/properties/repository/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/generatedFrom/repository",schemaPath:"#/$defs/GeneratedFrom/properties/repository/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.commit !== undefined && func0.call(data8, "commit")){
let data10 = data8.commit;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(data10.length > 64 && func52(data10) > 64){
validate10.errors = [{instancePath:instancePath+"/generatedFrom/commit",schemaPath:"#/$defs/GeneratedFrom/properties/commit/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func52(data10) < 40){
validate10.errors = [{instancePath:instancePath+"/generatedFrom/commit",schemaPath:"#/$defs/GeneratedFrom/properties/commit/minLength",keyword:"minLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern3.test(data10)){
validate10.errors = [{instancePath:instancePath+"/generatedFrom/commit",schemaPath:"#/$defs/GeneratedFrom/properties/commit/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"}}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/generatedFrom/commit",schemaPath:"#/$defs/GeneratedFrom/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.committedOn !== undefined && func0.call(data8, "committedOn")){
let data11 = data8.committedOn;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 10 && func52(data11) > 10){
validate10.errors = [{instancePath:instancePath+"/generatedFrom/committedOn",schemaPath:"#/$defs/GeneratedFrom/properties/committedOn/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!(formats2.test(data11))){
validate10.errors = [{instancePath:instancePath+"/generatedFrom/committedOn",schemaPath:"#/$defs/GeneratedFrom/properties/committedOn/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/generatedFrom/committedOn",schemaPath:"#/$defs/GeneratedFrom/properties/committedOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/generatedFrom",schemaPath:"#/$defs/GeneratedFrom/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edition !== undefined && func0.call(data, "edition")){
let data12 = data.edition;
const _errs26 = errors;
if(!((data12 === "internal") || (data12 === "public"))){
validate10.errors = [{instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema11.properties.edition.enum}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined && func0.call(data, "language")){
let data13 = data.language;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(data13.length > 8 && func52(data13) > 8){
validate10.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func52(data13) < 2){
validate10.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 2}}];
return false;
}
else {
if(!pattern4.test(data13)){
validate10.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[A-Z]{2})?$"}}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.integrations !== undefined && func0.call(data, "integrations")){
let data14 = data.integrations;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
if(data14.length > 100000){
validate10.errors = [{instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid5 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
const _errs31 = errors;
if(!(validate11(data14[i0], {instancePath:instancePath+"/integrations/" + i0,parentData:data14,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systems !== undefined && func0.call(data, "systems")){
let data16 = data.systems;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data16)){
if(data16.length > 100000){
validate10.errors = [{instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid6 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if(((((data17.id === undefined) || (!(func0.call(data17, "id")))) && (missing3 = "id")) || (((data17.url === undefined) || (!(func0.call(data17, "url")))) && (missing3 = "url"))) || (((data17.name === undefined) || (!(func0.call(data17, "name")))) && (missing3 = "name"))){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1,schemaPath:"#/$defs/PublishedSystem/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data17.id !== undefined && func0.call(data17, "id")){
let data18 = data17.id;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data18 === "string"){
if(data18.length > 64 && func52(data18) > 64){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/id",schemaPath:"#/$defs/PublishedSystem/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func52(data18) < 3){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/id",schemaPath:"#/$defs/PublishedSystem/properties/id/minLength",keyword:"minLength",params:{limit: 3}}];
return false;
}
else {
if(!pattern5.test(data18)){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/id",schemaPath:"#/$defs/PublishedSystem/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/id",schemaPath:"#/$defs/PublishedSystem/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.url !== undefined && func0.call(data17, "url")){
let data19 = data17.url;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data19 === "string"){
if(data19.length > 500 && func52(data19) > 500){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/url",schemaPath:"#/$defs/PublishedSystem/properties/url/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(data19.length < 1){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/url",schemaPath:"#/$defs/PublishedSystem/properties/url/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data19)){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/url",schemaPath:"#/$defs/PublishedSystem/properties/url/pattern",keyword:"pattern",params:{pattern: "^[^\\s\"<>]+$"}}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/url",schemaPath:"#/$defs/PublishedSystem/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.name !== undefined && func0.call(data17, "name")){
let data20 = data17.name;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data20 === "string"){
if(data20.length > 200 && func52(data20) > 200){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/name",schemaPath:"#/$defs/PublishedSystem/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data20.length < 1){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/name",schemaPath:"#/$defs/PublishedSystem/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/name",schemaPath:"#/$defs/PublishedSystem/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.summary !== undefined && func0.call(data17, "summary")){
let data21 = data17.summary;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data21 === "string"){
if(data21.length > 600 && func52(data21) > 600){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/summary",schemaPath:"#/$defs/PublishedSystem/properties/summary/maxLength",keyword:"maxLength",params:{limit: 600}}];
return false;
}
else {
if(data21.length < 1){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/summary",schemaPath:"#/$defs/PublishedSystem/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/summary",schemaPath:"#/$defs/PublishedSystem/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.aliases !== undefined && func0.call(data17, "aliases")){
let data22 = data17.aliases;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data22)){
if(data22.length > 20){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/aliases",schemaPath:"#/$defs/PublishedSystem/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid9 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data23 === "string"){
if(data23.length > 200 && func52(data23) > 200){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/aliases/" + i2,schemaPath:"#/$defs/PublishedSystem/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data23.length < 1){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/aliases/" + i2,schemaPath:"#/$defs/PublishedSystem/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/aliases/" + i2,schemaPath:"#/$defs/PublishedSystem/properties/aliases/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs47 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/aliases",schemaPath:"#/$defs/PublishedSystem/properties/aliases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.vendor !== undefined && func0.call(data17, "vendor")){
let data24 = data17.vendor;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data24 === "string"){
if(data24.length > 200 && func52(data24) > 200){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/vendor",schemaPath:"#/$defs/PublishedSystem/properties/vendor/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data24.length < 1){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/vendor",schemaPath:"#/$defs/PublishedSystem/properties/vendor/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/vendor",schemaPath:"#/$defs/PublishedSystem/properties/vendor/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.ownerUnit !== undefined && func0.call(data17, "ownerUnit")){
let data25 = data17.ownerUnit;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data25 === "string"){
if(data25.length > 200 && func52(data25) > 200){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/ownerUnit",schemaPath:"#/$defs/PublishedSystem/properties/ownerUnit/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data25.length < 1){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/ownerUnit",schemaPath:"#/$defs/PublishedSystem/properties/ownerUnit/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/ownerUnit",schemaPath:"#/$defs/PublishedSystem/properties/ownerUnit/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.hosting !== undefined && func0.call(data17, "hosting")){
let data26 = data17.hosting;
const _errs53 = errors;
if(!(((data26 === "internal") || (data26 === "external")) || (data26 === "cloud"))){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/hosting",schemaPath:"#/$defs/PublishedSystem/properties/hosting/enum",keyword:"enum",params:{allowedValues: schema17.properties.hosting.enum}}];
return false;
}
var valid8 = _errs53 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.endOfLifeOn !== undefined && func0.call(data17, "endOfLifeOn")){
let data27 = data17.endOfLifeOn;
const _errs54 = errors;
if(errors === _errs54){
if(errors === _errs54){
if(typeof data27 === "string"){
if(data27.length > 10 && func52(data27) > 10){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/endOfLifeOn",schemaPath:"#/$defs/PublishedSystem/properties/endOfLifeOn/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!(formats2.test(data27))){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/endOfLifeOn",schemaPath:"#/$defs/PublishedSystem/properties/endOfLifeOn/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/endOfLifeOn",schemaPath:"#/$defs/PublishedSystem/properties/endOfLifeOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.kitosSystem !== undefined && func0.call(data17, "kitosSystem")){
let data28 = data17.kitosSystem;
const _errs56 = errors;
if(errors === _errs56){
if(errors === _errs56){
if(typeof data28 === "string"){
if(data28.length > 36 && func52(data28) > 36){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/kitosSystem",schemaPath:"#/$defs/PublishedSystem/properties/kitosSystem/maxLength",keyword:"maxLength",params:{limit: 36}}];
return false;
}
else {
if(!(formats14.test(data28))){
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/kitosSystem",schemaPath:"#/$defs/PublishedSystem/properties/kitosSystem/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1+"/kitosSystem",schemaPath:"#/$defs/PublishedSystem/properties/kitosSystem/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems/" + i1,schemaPath:"#/$defs/PublishedSystem/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs34 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
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
