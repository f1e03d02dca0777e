import ts from 'typescript';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, dirname } from 'node:path';
const root='/work/wt/house-end';
const cfg=ts.getParsedCommandLineOfConfigFile(root+'/tsconfig.json',{}, {...ts.sys,onUnRecoverableConfigFileDiagnostic(){}} as never)!;
const program=ts.createProgram(cfg.fileNames,cfg.options);
const checker=program.getTypeChecker();
const skip=/english\/|\/data\/|src\/mentions|src\/coreference|src\/kernels|src\/apps\/web/;
let total=0, left=0;
const count:Record<string,number>={};
for(const sf of program.getSourceFiles()){
  const f=sf.fileName; if(!f.startsWith(root+'/src/')||skip.test(f))continue;
  const need=new Set<string>();
  const text=sf.text;
  const typed=(t:ts.Type)=>/(?:Float|Int|Uint)\w*Array/.test(checker.typeToString(t));
  const isStr=(t:ts.Type)=>(t.flags&ts.TypeFlags.StringLike)!==0;
  // returns new text of a node
  const render=(n:ts.Node):string=>{
    if(ts.isBinaryExpression(n)&&n.operatorToken.kind>=ts.SyntaxKind.FirstCompoundAssignment&&n.operatorToken.kind<=ts.SyntaxKind.LastCompoundAssignment&&ts.isNonNullExpression(n.left)&&ts.isElementAccessExpression(n.left.expression)){
      const el=n.left.expression; const t=checker.getTypeAtLocation(el.expression);
      const op=n.operatorToken.getText().slice(0,-1);
      const simple=/^[\w.#\[\] +*\-]+$/.test(el.argumentExpression.getText())&&!/\+\+|--/.test(el.argumentExpression.getText());
      if(simple&&op!=='??'&&op!=='||'&&op!=='&&'){count.compound=(count.compound??0)+1;
        const place=`${render(el.expression)}[${render(el.argumentExpression)}]`;
        const right=render(n.right); const p=ts.isBinaryExpression(n.right)&&op!=='+'||ts.isConditionalExpression(n.right)?`(${right})`:right;
        return `${place} = (${place} ?? 0) ${op} ${p}`;}
    }
    if(ts.isNonNullExpression(n)){
      const e=n.expression; const par=n.parent;
      const target=(ts.isBinaryExpression(par)&&par.left===n&&par.operatorToken.kind>=ts.SyntaxKind.FirstAssignment&&par.operatorToken.kind<=ts.SyntaxKind.LastAssignment)||ts.isPrefixUnaryExpression(par)&&(par.operator===ts.SyntaxKind.PlusPlusToken||par.operator===ts.SyntaxKind.MinusMinusToken)||ts.isPostfixUnaryExpression(par);
      if(!target){
        if(ts.isElementAccessExpression(e)&&!e.questionDotToken){
          const t=checker.getTypeAtLocation(e.expression);
          const inner=render(e.expression), ix=render(e.argumentExpression);
          if(isStr(t)){count.str=(count.str??0)+1;return `${inner}.charAt(${ix})`;}
          if(typed(t)){count.typed=(count.typed??0)+1;return `(${inner}[${ix}] ?? 0)`;}
          if(checker.isArrayLikeType(t)||checker.getIndexTypeOfType(t,ts.IndexKind.Number)&&!isStr(t)&&checker.getPropertyOfType(t,'length')){count.at=(count.at??0)+1;need.add('at');return `at(${inner}, ${ix})`;}
        }
        if(ts.isCallExpression(e)&&ts.isPropertyAccessExpression(e.expression)&&!e.expression.questionDotToken){
          const name=e.expression.name.text, obj=e.expression.expression; const t=checker.getTypeAtLocation(obj); const tn=checker.typeToString(t);
          if(name==='get'&&/^(Readonly|Weak)?Map</.test(tn)){count.get=(count.get??0)+1;need.add('known');return `known(${render(obj)}, ${render(e.arguments[0]!)})`;}
          if(name==='at'&&e.arguments[0]!.getText()==='-1'&&!isStr(t)){count.last=(count.last??0)+1;need.add('lastOf');return `lastOf(${render(obj)})`;}
        }
      }
      left++;
    }
    // default: splice children
    let out='',pos=n.getStart(sf);
    const kids:ts.Node[]=[]; ts.forEachChild(n,c=>{kids.push(c)});
    kids.sort((a,b)=>a.getStart(sf)-b.getStart(sf));
    for(const k of kids){ if(k.getStart(sf)<pos)continue; out+=text.slice(pos,k.getStart(sf))+render(k); pos=k.end; }
    return out+text.slice(pos,n.end);
  };
  let body=text.slice(0,sf.getStart(sf))+render(sf);
  if(body===text)continue;
  total++;
  if(need.size){
    let r=relative(dirname(f),root+'/src/runtime/lists'); if(!r.startsWith('.'))r='./'+r;
    const m=new RegExp(`import \\{([^}]*)\\} from '${r.replace(/[.\/]/g,'\\$&')}';`).exec(body);
    if(m) body=body.replace(m[0],`import {${m[1]!.trimEnd().replace(/,$/,'')}, ${[...need].join(', ')} } from '${r}';`);
    else { const first=/^(?:import|export) /m.exec(body); const line=`import { ${[...need].join(', ')} } from '${r}';\n`;
      const im=/^import /m.exec(body); const p=im?im.index:(/^\/\*\*[\s\S]*?\*\/\n/.exec(body)?.[0].length??0); body=body.slice(0,p)+line+body.slice(p);}
  }
  writeFileSync(f,body);
}
console.log(total,'files',count,'left',left);
