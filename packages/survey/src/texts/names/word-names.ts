/**
 * First names and surnames that are also ordinary words, in Danish or in English ("bo", "hans", "mark",
 * "will"), in small letters and without accents. They are masked only where a capital cannot come from the
 * beginning of a sentence.
 */
export const WORD_NAMES: readonly string[] = `
aksel amber ane anker ask bach bak bakke bang bank bech beck berg bill birk bjerg bjørn blom bo bob
bonde borg brink bro brun bruun bæk can clement dahl dal dam dan dawn due ebbe eg else engel ernst ester
esther faith falk fisker fog frank friis frisk frost fryd gade glad grace gram grant gry hald hans have
hede helle hjalte hjort holm hope horn hvid høeg høj høst iris jack jan jo joy juul kai kaj karl kit
kjær klit koch kok kold krag krog krogh kruse kvist lang lange lind line lis liv loft lone lund ly lykke
lærke mai mark mary max mine mose munk my mynte myrup mølle møller nada noor nor nur nørre odd palle
park paw pearl peer penny per pil ramadan rask ravn riis ring rosa rose rosen ross ruby rune ruse rønne
saga said sand schou sejer signe sine skjold skou skov sol sommer steen sten stig storm strand sund sus
svane svend søs tage tang tea thor tilde tim toft tom top tor torp ulv vang vester vibe victor vilde
vind vinter viola vold will winter winther wolf ørsted øster
`
	.trim()
	.split(/\s+/);
