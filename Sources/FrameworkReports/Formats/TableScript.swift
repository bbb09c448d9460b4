/// What makes tables sortable and searchable where scripts run; without it the page says the same.
///
/// The same text in every language and for every report, so that the page's policy can name it by
/// its fingerprint: no other script, and no data, can run on the page.
enum TableScript {
  /// SHA-256 of `text` in base 64; a test holds the two together.
  static let fingerprint = "sha256-8GMPnBmuC/FXYdKxXIy3ESf05lUxOXnvMfgSuehsb3c="

  /// How many rows a table has from which sorting and a filter are of use.
  static let text = """
    (()=>{"use strict";
    const page=document,words=page.body.dataset,language=page.documentElement.lang;
    const collator=new Intl.Collator(language,{numeric:true,sensitivity:"base"});
    const make=(name,settings,...content)=>{const made=Object.assign(page.createElement(name),settings);\
    made.append(...content);return made};
    const fold=text=>text.normalize("NFC").toLocaleLowerCase(language);
    const cellAt=(row,column)=>{let place=0;\
    for(const cell of row.cells){place+=cell.colSpan;if(place>column)return cell}return null};
    const valueOf=(row,column)=>{const cell=cellAt(row,column);if(!cell)return null;\
    const text=cell.textContent.trim();\
    const number=cell.dataset.value??(/^[0-9]+$/.test(text)?text:"");\
    return number!==""?Number(number):text===""||text==="–"?null:text};
    const compare=(left,right)=>typeof left===typeof right\
    ?typeof left==="number"?left-right:collator.compare(left,right)\
    :typeof left==="number"?-1:1;
    const groupsOf=table=>[...table.tBodies].map(body=>{const rows=[...body.rows];\
    const heading=rows[0]&&rows[0].classList.contains("heading")?rows.shift():null;\
    return{body,heading,rows}});
    const sortable=(table,groups,caption)=>{
    const heads=[...table.tHead.rows[0].cells];
    heads.forEach((head,column)=>{if(head.querySelector("a")||!head.textContent.trim())return;
    const button=make("button",{type:"button"},...head.childNodes);head.append(button);
    button.addEventListener("click",()=>{
    const next={none:"ascending",ascending:"descending",descending:"none"}\
    [head.getAttribute("aria-sort")||"none"];
    heads.forEach(other=>other.removeAttribute("aria-sort"));
    if(next!=="none")head.setAttribute("aria-sort",next);
    for(const{body,rows}of groups){
    const keyed=rows.map(row=>[valueOf(row,column),row]);
    if(next!=="none"){const sign=next==="ascending"?1:-1;
    keyed.sort(([left],[right])=>left===null||right===null\
    ?(left===null)-(right===null):sign*compare(left,right))}
    body.append(...keyed.map(([,row])=>row))}})});
    caption.append(make("span",{className:"unseen"}," "+words.sortable))};
    const searchable=(region,groups)=>{
    const all=groups.reduce((sum,group)=>sum+group.rows.length,0);
    const field=make("input",{type:"search",autocomplete:"off"});
    const count=make("p",{className:"count"});count.setAttribute("role","status");
    const texts=new Map();
    for(const{heading,rows}of groups)for(const row of rows)\
    texts.set(row,fold((heading?heading.textContent+" ":"")+row.textContent));
    const show=()=>{const wanted=fold(field.value).split(/\\s+/).filter(Boolean);let shown=0;
    for(const{heading,rows}of groups){let some=false;
    for(const row of rows){const fits=wanted.every(word=>texts.get(row).includes(word));
    row.hidden=!fits;if(fits){some=true;shown++}}
    if(heading)heading.hidden=!some}
    count.textContent=wanted.length\
    ?words.shown.replace("{m}",shown).replace("{n}",all):""};
    field.addEventListener("input",show);
    region.before(make("div",{className:"filter"},make("label",{},words.filter+" ",field),count));
    addEventListener("hashchange",()=>{const place=page.getElementById(\
    decodeURIComponent(location.hash.slice(1)));
    if(place&&region.contains(place)&&place.hidden){field.value="";show();place.scrollIntoView()}})};
    for(const region of page.querySelectorAll(".scroll")){
    const table=region.querySelector("table"),groups=groupsOf(table);
    const size=groups.reduce((sum,group)=>sum+group.rows.length,0);
    if(size>3)sortable(table,groups,table.caption);
    if(size>11)searchable(region,groups)}
    })();

    """
}
