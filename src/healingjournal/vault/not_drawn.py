"""The words of the long EFF list that are never drawn for a passphrase.

They name force, fear, shame, wounds, bodies or death. Nobody should have to learn such words by
heart to open a journal. What is left is so many that a passphrase loses next to nothing by it.
"""

NOT_DRAWN = frozenset(
    """
abdomen abdominal abrasion abrasive abstain afflicted afraid aghast agonize agonizing agony ambush
amniotic anger angrily angriness anguished animosity armless arousal arrest ashamed atrocious
avenge avenging aversion backhand backside backstab badly badness barmaid bash battered battering
battle bleak blemish bloomers blunt body boned bonehead boogeyman boogieman breeder breeding broken
browbeat bruising brute brutishly bullwhip bully cage camisole captivate captive captivity caress
carnage casket catcall catfight celibacy celibate cesarean chafe chaffing chase chasing chaste
chastise chastity cheating childhood childish chokehold choking clamp clench clergyman coach coerce
coma compel condone confess confined confining contempt coroner crave cried crier cringe cringing
crouch cruelly cruelness cruelty crushable crushed crusher crushing crying culpable culprit cussed
cut dagger danger dastardly deceased deceit deceiver deceiving deception deceptive deface defacing
defeat defile defiling defraud degraded degrading demeaning denial denture deplored depraved
depravity depress deprive derail deranged desecrate deserve despair despise detention detest
deviancy deviant diabolic diaper dirtiness disabled disaster disbelief disfigure disgrace dislocate
disloyal disobey disown distaste distort distress distrust dreaded dreadful drool drove drown
duress embolism enrage enslave ensnare entrap epidural estranged evict evil excretion excretory
exhume exorcism exorcist explicit exploit exposable expose exposure extortion fang fascism
ferocious ferocity fetal filth flaccid flail flashback flinch flirt flogging fondling fondly
footsie frantic frighten frightful frigidity frigidly frisk gag gallows gangrene gestate gestation
gigolo girdle gonad gore gory grab grandpa graves graveyard grief grievance grieving grievous
grimace grimacing groin groom grope grunt gutless guts hacked handcuff handgun harmful harsh
hatchet hate hatred haunt helpless henchman humiliate humped hunter hunting huntress huntsman hurt
husband hush hypnoses hypnosis hypnotic hypnotist hypnotize immobile immodest immorally imperfect
impotence impotency impotent imprison improper impure impurity isolated isolating isolation
jailbird jailbreak jailer jailhouse jockstrap kissable kisser kissing knickers lash latrine
laxative licking limping limpness lubricant lubricate luridness lurk lustfully lustily lustiness
lusty lying maggot maimed malformed mangle manhandle manhood manhunt massager mating moaner moaning
monstrous morbidity morbidly mortality mortally mortician mortified mortify mortuary mourner
mournful mouth mute mutilated mutilator muzzle nastily nastiness naturist neglector negligee
negligent numbing numbly numbness obedience obedient obituary obsessed obsession obsessive ogle
onslaught oppressed oppressor outcast ovary overpower panic pants pantyhose paralyses paralysis
paralyze pastor pawing pelvis penalize penalty perish persecute petted petticoat phobia plunder
poison predator pregnancy pregnant prison probe probing procreate procurer prowler prowling prude
prudishly pummel punch punctured punisher pureblood pureness purge purging purity pushing pushover
rabid rage raging ransack rash ravage raving ravishing recoil rectal regretful relapse relapsing
remorse repent repressed reprimand reproach reproduce repugnant repulsion repulsive retaliate
revenge revolt rubbing rubdown ruined sadden sadly sadness savage scabbed scabby scalded scalding
scared scarily scariness scarring scary scolding scorn seclusion secrecy secret sedate sedation
sedative seduce seducing seizing self sensually sensuous severity shakily shaking shame shivering
shock shove shrapnel shriek shudder shush silenced silencer sinister sinless sinner skimpily
skinless skinning skinny skintight slain slapping slashed slashing slimy slit smirk smother snare
spearhead spousal squatting squeamish squeeze squeezing stained staining starved starving stench
sterile stifle stifling straddle stranger strangle strike striking struck struggle stuck stunned
submitter sufferer suffering suffocate surrender survival survive surviving survivor suspect sweat
swinger swinging swooned tainted tamper tarnish taunt thieving thigh thong thrash threaten throat
throbbing throttle tragedy trapdoor trapped trapper trapping traps treachery tremble trembling
tremor trespass unable unarmored uncaring unclad uncle unclothed underage underwear undrafted
undress unease uneasily uneasy unfasten unfeeling unguarded unhappily unhappy unharmed unholy
unkind unlawful unlovable unloved unloving unmanned unnerve unnerving unrobed unsafe unsavory
unshackle untouched unwanted unwashed unwelcome unwell unwilling unworthy unzip urologist urology
vaseline vendetta vengeful venomous vice villain violate violation violator virtuous vixen whacking
widow wince wincing womb wound wrath wreckage wrecker wriggle wriggly wrongdoer wronged wrongful
wrongness yelling
""".split()
)

# The same for the letters of a recovery code, which has no I, L, O or U.
NOT_IN_CODES = frozenset(
    """
anger bad beat beg cage crap crazy damn dead death fag fang fat fear gag grab hate mad naked prey
rage rape sex shame snare stab trap trash twat waste
""".split()
)
