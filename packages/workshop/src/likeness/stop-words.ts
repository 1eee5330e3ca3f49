/**
 * Danish words that say nothing about what a text is about: the list of the Snowball project, with the
 * commonest verbs of proposals added ("skal", "kan", "få", "bruge").
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	`ad af alle alt andet at blev blive bliver bruge da de dem den denne der deres det dette dig din
	disse dog du efter eller en end endnu er et far flere for fordi fra før få får gør ham han har
	have havde hende hendes her hos hun hvad hver hvis hvor hvordan hvorfor i ikke ind inden jeg jer
	jo kan kom kommer kun kunne lave man mange med meget mellem men mere mig min mine mit mod når ned
	noget nogen nogle nok nu ny og også om op os over på samme selv sig sin sine sit skal skulle som
	sådan så til ud uden under var ved vi vil ville vor vores være været én`.split(/\s+/),
);
