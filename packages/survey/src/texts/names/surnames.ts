/**
 * Surnames that are common in Denmark, in small letters and without accents. Those that are ordinary words
 * too stand in word-names.ts.
 */
export const SURNAMES: readonly string[] = `
abdullahi achton ahlgren ahmadi andersen andersson andreasen andreassen antonsen arslan aslan asmussen
bendtsen bengtsson bentsen bertelsen bjerregård bjørnskov boesen bojsen bondesen borup brandt bruhn
bødker carlsen carlsson celik christensen christiansen christoffersen clausen clemmensen dahlgård
dalgård damgård danielsen davidsen demir ditlevsen eliassen enevoldsen eriksen eskildsen espersen
frandsen frederiksen gregersen grønbæk guldager hansen hansson hedegård henriksen hermansen holst
hougård ibsen isaksen iversen jacobsen jakobsen jensen jeppesen jepsen jespersen jessen johannesen
johannsen johansen johansson johnsen jonassen josefsen juhl jørgensen karlsen karlsson kaya khan
kirkegård kjeldsen kjærgård klausen knudsen koc kofoed kowalska kowalski kragh kristensen kristiansen
kristoffersen krogsgård larsen lassen lauridsen lauritsen laursen lewandowska lewandowski lindgård
lorentzen lorenzen lundgren lundgård madsen mathiasen mathiassen mathiesen michaelsen michelsen
mikkelsen mogensen mohr mortensen munkholm mygind nguyen nicolaisen nielsen nikolajsen nilsson nissen
nowak nyborg nygård nørgård olesen olsen ottesen overgård ozturk paulsen pedersen petersen petterson
poulsen povlsen rasmussen rosendahl sahin schmidt schrøder schultz severinsen simonsen skovgård skaarup
steffensen stephansen svendsen svenningsen szymanska szymanski søndergård sørensen thomassen thomsen
thorsen thygesen tran tønnesen ulriksen vestergård villadsen villumsen vinther wilhelmsen wisniewska
wisniewski wojcik yildirim zielinska zielinski østergård
`
	.trim()
	.split(/\s+/);
