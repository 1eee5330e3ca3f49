/** What other groups might have written about proposals that ship: the same in other words. */
export const SAID_AGAIN = [
	{
		sameAs: 'En sygeplejerske som koordinator i jobcentret',
		title: 'Koordinerende sygeplejerske på jobcentret',
		what: 'En sygeplejerske sidder fast i jobcentret og hjælper sagsbehandlerne med at forstå attesterne. Hun kan selv ringe til lægen.',
		needs: 'At hun har faste dage hos os.',
	},
	{
		sameAs: 'Fast træffetid for rådgiveren i lægehuset',
		title: 'Rådgivere ud i lægehusene',
		what: 'Hver anden uge har en rådgiver kontortid i lægehuset, så læger og borgere kan komme forbi.',
		needs: 'Et lokale hos lægen og tid i kalenderen.',
	},
	{
		sameAs: 'Én skabelon for præcise anmodninger',
		title: 'Bedre anmodninger om attester',
		what: 'En fælles skabelon, hvor vi skriver præcist, hvad vi vil vide, og hvorfor. Præcise spørgsmål giver præcise svar fra lægen.',
		needs: 'Oplæring og plads i fagsystemet.',
	},
	{
		sameAs: 'Et direkte telefonnummer mellem læge og sagsbehandler',
		title: 'Direkte linje til lægen',
		what: 'Læge og sagsbehandler får hinandens direkte telefonnumre, så ingen skal gennem omstillingen.',
		needs: 'En aftale, som ledelsen har lavet med lægerne.',
	},
	{
		sameAs: 'Borgeren får kopi af det, vi spørger lægen om',
		title: 'Vis borgeren anmodningen',
		what: 'Sagsbehandleren gennemgår spørgsmålene til lægen sammen med borgeren, inden de bliver sendt, og giver borgeren en kopi.',
		needs: 'Mere tid til samtalen.',
	},
	{
		sameAs: 'Rundbordssamtale, før sagen går i stå',
		title: 'Rundbordssamtaler med lægen',
		what: 'Borger, læge og sagsbehandler holder et kort møde, når sygemeldingen har varet i tre måneder.',
		needs: 'At det er aftalt, hvem der indkalder, og at lægen får betaling.',
	},
	{
		sameAs: 'Lægekonsulenten svarer inden for tre dage',
		title: 'Hurtige svar fra lægekonsulenten',
		what: 'Vi skal kunne stille korte spørgsmål til lægekonsulenten og få svar på få dage.',
		needs: 'Flere timer med lægekonsulenten.',
	},
	{
		sameAs: 'Én plan på tværs af sygehus, læge og jobcenter',
		title: 'Fælles plan for borgeren',
		what: 'Sygehuset, lægen og jobcentret arbejder efter den samme plan, som borgeren ejer, så borgeren ikke skal fortælle alt forfra.',
		needs: 'Regler om samtykke, der gør det lovligt at dele.',
	},
	{
		sameAs: 'Lavere sagstal for de mest komplicerede sager',
		title: 'Færre sager pr. sagsbehandler',
		what: 'Politikerne skal sætte et loft over antallet af sager hos sagsbehandlere, der arbejder med syge og udsatte borgere.',
		needs: 'At loftet bliver overholdt.',
	},
	{
		sameAs: 'Tavshedspligten forklares ens af alle',
		title: 'Fælles vejledning om tavshedspligt',
		what: 'Læger og jobcenter laver én vejledning om samtykke og tavshedspligt, som borgerne får begge steder.',
		needs: 'Hjælp fra juristerne.',
	},
	{
		sameAs: 'Fælles temadage for nye sagsbehandlere og læger under uddannelse',
		title: 'Undervisning sammen med lægerne',
		what: 'Nye sagsbehandlere og unge læger får en fælles temadag om lægeattester.',
		needs: 'At det bliver sat i kalenderen af ledelsen.',
	},
	{
		sameAs: 'Sundhedsmentor til borgere, der har svært ved at finde rundt',
		title: 'Mentor i sundhedsvæsenet',
		what: 'Borgere, der ikke selv kan finde rundt i systemet, får en mentor med til lægen og sygehuset.',
		needs: 'Penge til mentorer.',
	},
	{
		sameAs: 'Kodeks for samarbejdet hænger ved hver arbejdsplads',
		title: 'Brug kodeks for samarbejdet',
		what: 'Vi skal kende kodekset for samarbejdet mellem kommune og læger og tale om et af punkterne på hvert teammøde.',
		needs: 'Ledelsens opbakning.',
	},
	{
		sameAs: 'Tid til at læse lægelige oplysninger før samtalen',
		title: 'Forberedelsestid',
		what: 'Sagsbehandleren skal have tid til at læse lægens oplysninger, inden borgeren kommer ind ad døren.',
		needs: 'Lavere sagstal.',
	},
	{
		sameAs: 'Et kort over, hvem der har ansvar for hvad',
		title: 'Hvem har ansvaret?',
		what: 'En oversigt på én side over, hvad læge, jobcenter, sygehus og socialforvaltning hver især har ansvaret for, med telefonnumre.',
		needs: 'Nogen skal holde den opdateret.',
	},
	{
		sameAs: 'Borgere er med til at udforme brevene',
		title: 'Breve, som borgerne forstår',
		what: 'Et panel af borgere læser vores breve og hjælper os med at skrive dem, så de er til at forstå.',
		needs: 'Lov til at rette i de faste breve.',
	},
	{
		sameAs: 'Praksiskonsulenten deltager i jobcentrets ledermøde',
		title: 'Praksiskonsulenten med til ledelsesmøder',
		what: 'Kommunens praksiskonsulent skal sidde med, når jobcentrets ledere mødes, så problemer med lægerne bliver løst hurtigt.',
		needs: 'At vi selv kan give eksempler.',
	},
	{
		sameAs: 'Samme frist for honorar og svar',
		title: 'Betal lægen for svar til tiden',
		what: 'Honoraret for en attest skal afhænge af, om lægen svarer på spørgsmålet inden fristen.',
		needs: 'En ny aftale mellem KL og lægerne.',
	},
	{
		sameAs: 'Ring, før du skriver',
		title: 'Telefonen først',
		what: 'Når et svar fra lægen er uklart, skal vi ringe og spørge i stedet for at sende et skema mere.',
		needs: 'Tid til at ringe.',
	},
	{
		sameAs: 'Delvis raskmelding aftales med arbejdsplads og læge på samme møde',
		title: 'Videomøde om delvis raskmelding',
		what: 'Arbejdsgiveren, lægen, borgeren og sagsbehandleren mødes kort på video og aftaler, hvor mange timer borgeren kan arbejde.',
		needs: 'Et videosystem, vi må bruge.',
	},
	{
		sameAs: 'Sparring om svære sager på tværs af fag',
		title: 'Tværfaglig sparring',
		what: 'Hver måned drøfter vi en svær sag med læge, psykolog og socialrådgiver, når borgeren har givet lov.',
		needs: 'Fast tid i kalenderen.',
	},
	{
		sameAs: 'Opfølgning på, om forslagene bliver til noget',
		title: 'Hør, hvad der skete',
		what: 'Vi vil have besked fra ledelsen om, hvad der blev af vores forslag, og hvorfor noget blev sagt nej til.',
		needs: 'At nogen tager det på sig.',
	},
] as const;

/** Other proposals, in words that are used in those. */
export const SOMETHING_ELSE = [
	{
		title: 'Attester på et sprog, borgeren forstår',
		what: 'Lægen skriver attesten, så borgeren kan læse den og se, hvad den siger om arbejde.',
		needs: 'At lægerne får en vejledning.',
	},
	{
		title: 'Ingen attest uden en samtale',
		what: 'Vi beder først om en attest, når sagsbehandleren har talt med borgeren om arbejde og helbred.',
		needs: 'Flere timer til samtaler.',
	},
	{
		title: 'En mentor på arbejdspladsen',
		what: 'En kollega bliver mentor for den, der kommer tilbage efter en sygemelding.',
		needs: 'Løn til mentoren i de første måneder.',
	},
	{
		title: 'Sygeplejerske på ungeindsatsen',
		what: 'Unge uden uddannelse kan tale med en sygeplejerske om søvn, kost og angst.',
		needs: 'Et rum uden skrivebord.',
	},
	{
		title: 'Læger på besøg i jobcentret',
		what: 'Læger under uddannelse er i jobcentret en dag og ser, hvad en sagsbehandler laver.',
		needs: 'En aftale med regionen.',
	},
	{
		title: 'Et fælles møde for ledelserne',
		what: 'Ledelsen i jobcentret og på sygehuset mødes to gange om året og taler om tal og frister.',
		needs: 'At nogen indkalder.',
	},
] as const;
