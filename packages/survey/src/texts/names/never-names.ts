/**
 * Capitalised words that follow a title or a name without being one: what begins a sentence where
 * somebody left out the full stop, what offices and places are called, and the months.
 */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
	`
blandt både hos mod måske mon ring spørg kontakt tal besøg
alle alt altid andre at bare begge bliver blev da de dem den denne der deres derfor det dette din dine dog du
efter ellers en er et få fik flere for fordi fra før går gør god godt ham han har havde hej hende hendes her
hilsen hun hvad hver hvem hver hvilken hvis hvor hvordan hvorfor i ikke ingen ingenting intet ja jeg jer jeres
kan kunne kun kære lidt man mange med meget mellem men mens mig min mine mit mvh må nej netop noget nogen nogle
nu når og også om op os over på selv selvom siden sig skal skulle som så synes tak til tror under ud uden var ved
vi vil ville vores være været the this they that there thanks thank you your he she his her it its we our and but
because when with without my not no yes very what who how if is was were are have has had
borger borgere borgerservice børn center distrikt forvaltning fredag gentofte hospital hverdag hvidovre jobcenter
jobcenteret jobcentret kgs kommune kommunen kommunens københavn københavns enghave lørdag mandag møde onsdag
patient praksis praksissen region regionen rigshospitalet sociale socialforvaltningen skelbækgade
sundhedsforvaltningen sydhavnen søndag team tirsdag torsdag valby vesterbro frederiksberg amager bispebjerg nørrebro
østerbro danmark dansk danske demo test januar februar marts april maj juni juli august september oktober
november december january february march may june july october
`
		.trim()
		.split(/\s+/),
);
