/**
 * First names that are common in Denmark, also among people with roots elsewhere, in small letters
 * and without accents. Names that are ordinary words too stand in word-names.ts. The order is the alphabet's.
 */
export const FIRST_NAMES: readonly string[] = `
abbas abdallah abdel abdi abdirahman abdul abdullah adam adis adnan agata agnes agnete agnieszka ahlam
ahmad ahmed ahmet aicha aida aisha albert aleksander aleksandra alex alexander alexandra alfred ali
alice alicja allan alma almir alvin aly alaa amalie amanda amela amin amina aminata amir amira amna amra
ana anders andrea andreas andrii andrzej aneta anette anika anita anja ann anna annabel anne annelie
annelise annemette annette annie annika anton antoni arif arkadiusz arne arthur arwa arya asbjørn asger
asia asif asim asta astrid augusta aya ayan ayat ayla ayman ayse aysegul aysel ayaan azad aziz aziza
azra bahram barbara bartosz basim basma bassam beata beate belal belma benedikte benjamin benny bent
benta bente berit berivan berna bertha bertil bertram betina betty bilal birgit birgitta birgitte birte
birthe bjarke bjarne bodil bogdan bogumila bojan bozena brian brigitte britt britta burak burcu bushra
børge camilla carina carl carla carolina caroline carsten casper cathrine cecilia cecilie celina cengiz
charlotte christel christen christian christiane christina christine christoffer christopher clara claus
connie conny conrad cristina czeslaw dagmar dagny dalia damian daniel daniela daniella danuta dariusz
david dawid dejan denise deniz dennis diana dilan ditte dmytro dogan dominik dominika dorit dorota dorte
dorthe dorthea dragan dusan ebru edin edith edvard edyta egil egon eigil ejnar ejner ejvind elena elham
eli elias elif elin elisa elisabeth elise elizabeth elke ella ellen ellie ellinor elly elsebeth elva
elwira emil emilia emilie emina emine emma emmy emre engin enver erdal erik erika erkan erling esben
eskild esma esra eugenia eva evelyn ewa ewelina fadi fadma faduma fahad fahima faisal farah farhad farid
farida faris farouk fartun farzaneh fatema fathi fatih fatima fatma fatme fatoumata fehmi felix ferhat
fie fikret filip finn flemming fouad frantz frederik frederikke freja frida frode gabriel gabriela georg
gerda gerhard gert gertrud ghada ghassan gitte goran gorm gosia grazyna greta grete grethe grzegorz
gudrun gulay guldane gulsen gunhild gunnar gunver gurli gustav habib habiba hadi hadil hafsa hala halil
halima halina hamid hamida hamza hana hanan hanna hannah hanne hannelore harald hardy harriet hasan
hasna hassan hatice hatun hedvig hedwig heidi heino helena helene helga helge helmi henning henny
henriette henrik henryk herdis herluf hiba hibo hilda hilde hildur hind hjordis hodan holger houda huda
hugo husain huseyin hussain hussam hussein ib ibrahim ibtisam ida idris ifrah ignacy igor ikram ilhan
ilyas imad iman imran imtiaz ina inas inge ingeborg ingelise inger ingolf ingrid iqbal irena irene irma
iryna isa isabel isabell isabella isak ismail ismet ivan iwona izabela jacek jacob jadwiga jakob jakub
jamal james jamila jamilla jane janet janina janne janni jannick jannie jannik janusz jasmin jasmina
jason jawad jean jeanet jeanette jeanne jelena jens jeppe jerzy jes jesper jessica jette jihan jim jimmi
jimmy joachim joan joanna johan johanna johannah johanne johannes john johnni johnny jolanta jonas
jonathan jonna josef josefine joseph julia julian juliane julie justyna jytte jørgen jørn kadir kadriye
kaja kamal kamil kamila kamilla kamran karam karen karim karima karin karina karla karol karolina
karoline karsten kasia kasper katarina katarzyna kate kateryna katharina kathrine katja katrin katrine
kazimierz keld kelly kemal kenneth kenni kerim keth ketty kevin khadija khadra khaled khalid kim kinga
kirsa kirsten kirstine kjeld klara klaus klavs knud konrad kresten krista kristen kristian kristiane
kristina kristine kristoffer krystyna krzysztof kurt kyra laila lars lasse latif latifa lauge laura
laurits lauritz laust lea leah leif leila lena lene leo leon leszek leyla liam lidia lilian lilli
lillian lilly lily lina linda linh lisa lisbet lisbeth lise liselotte lissi lissie liva lizzie ljiljana
lotte louis louise luca lucas lucia lucyna ludvig luise lukas lukasz lulu lydia maciej mads magda
magdalena magdy magnus maha mahdi mahir mahmood mahmoud mahmut maiken maja majbritt majken
malak malene malgorzata malika malou malte malthe manal manfred manuela marcel marcelina marcin marcus
marek maren margaretha margit margot margrethe maria mariam marian marianna marianne marie marija marika
mariola marius mariusz marlene marta marte martha martin martina maryam maryan mateusz mathias mathilde
matilde mats mattias maxim maya mehdi mehmet mehran melanie melek melissa merete merethe merle merve
meryem mette mia michael michaela michal michala michalina michelle mie mikael mikkel mikolaj milena
milica milla milos mina mira miriam miroslaw mirsad mirza mogens mohamad mohamed mohammad mohammed
mohamud mohsen molly mona monica monika morten mouna mounir muhamed muhammad muhammed muhammet mukhtar
muna munir murad murat musa mustafa mustapha mykola nabil nabila nadeem nadia nadja naima naja najib
najibullah nana nancy nanna naomi naseem nasim nasreen natalia natalie natascha natasha nathalie nawal
nazan nazanin nedim nelly nermin nermina neslihan nesrin nick nicklas niclas nicolai nicolaj nicoline
niels nielsine nikola nikolai nikolaj nikoline nils nina noah noora nora nour noura nuha nura nurcan
nurgul nuri nusrat oddvar oksana olav ole oleksandr olena olga olha oliver olivia oliwia oluf omar osama
oscar oskar osman oswald otto ove parisa pascal patricia patrick patrycja patryk paul paula paulina
pauline pawel peder pelle pernille peter petra petrea philip pia piotr poul povl preben priya przemyslaw
rabia radoslaw radwan rafael rafal rafiq ragnhild rahaf rahim rahma rahman ralf raluca ramazan rami rana
randi rania rasha rashid rasmus raya rebecca rebekka recep reem regina regitze reima reinhard rena
renata renate rene reza ricardo richard rie rigmor rikard rikke rima rita roar robert roberta roger
rojda rojin roland rolf roman ronald ronja ronni ronnie ronny rosemarie roxana rukhsana rukiye ruth ryan
ryszard saba sabah sabina sabine sabrina sadia safa safia sahar sahra saima sajid salah saleem saleh
salem salih salim sally salma salman salwa sam samantha samar sami samia samina samir samira sammi
samuel sana sander sandra sanela sanne sara sarah sarwar sascha sasha sead sebastian seda sedat selda
selim selma semra senad serdar seren serhii serkan sevda sevgi sevim shabana shabir shadi shahid shahin
shahram shaima shazia shilan shirin sibel siddiq sidsel sif sigrid sigurd silas silje sille silvia simon
simone siva sivan siw slawomir smilla soffi sofia sofie sofus solveig sonja sonny sophia sophie
stanislaw stefan stefania steffen stella stephan stephanie steven stina stine suleiman suleyman sultana
sumaya sune susan susanna susanne susse suzan suzanne svea sven svenja svitlana sylvia sylwia szymon
søren saad tahir tahira tamara tania tanja tarek tariq tatiana tatjana tayyip tenna teodor teresa terese
tetiana thanh thea theis theo theodor therese therkel thomas thorbjørn thorkild thorsten thorvald thyge
thyra timothy tina tine tobias tomas tomasz tommy toni tonni tonny tony torben torkil torsten tove trine
troels tuan tugba turan uffe ulla ulrich ulrik ulrikke umar umut ursula urszula usman uzma vagn valborg
valdemar valentin vanessa vedat vera vibeke vicki vicky victoria viggo viktor viktoria viktoriia vilja
villads villum villy vilma vinnie violeta vita vitus vivi vivian vivianne vladimir volkan volodymyr
waldemar waleed walid wanda waqas wassim weronika wieslaw wieslawa wiktor wiktoria william willy
wioletta wojciech yahya yakub yasemin yaser yasin yasmin yasmine yassin yildiz yilmaz yonas younes
yousef youssef yulia yusuf yvonne zabihullah zahid zahida zahra zainab zakaria zaki zara zarah zbigniew
zehra zeinab zeki zelda zeljko zeynep zofia zohra zoran zuzanna åge åse
`
	.trim()
	.split(/\s+/);
