using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Self-evaluations: the list, filling in, results and what to do about them.</summary>
public static class EvaluationTexts
{
    public static Text Title => new("Egenvurdering", "Eigenvurdering", "Self-evaluation");

    public static Text Lead => new(
        "Gå gjennom påstandene sammen, en gang i året. Dere ser hva som er blitt bedre, og hva dere bør gjøre noe med.",
        "Gå gjennom påstandane saman, éin gong i året. De ser kva som er blitt betre, og kva de bør gjere noko med.",
        "Go through the statements together, once a year. You see what has improved, and what you should do something about.");

    public static Text Start => new("Start en egenvurdering", "Start ei eigenvurdering", "Start a self-evaluation");

    public static Text NothingYet => new("Dere har ikke gjort noen egenvurdering her ennå.", "De har ikkje gjort noka eigenvurdering her enno.", "You have made no self-evaluation here yet.");

    public static Text Questionnaire => new("Skjema", "Skjema", "Questionnaire");

    public static Text Who => new("Hvem vurderer seg selv?", "Kven vurderer seg sjølv?", "Who evaluates itself?");

    public static Text Year => new("År", "År", "Year");

    public static Text YearHint => new("Året dere vurderer.", "Året de vurderer.", "The year that you evaluate.");

    public static Text StartButton => new("Start", "Start", "Start");

    public static Text YearAndRound(int year, int round) => round == 1
        ? Text.Same($"{year}")
        : new($"{year}, runde {round}", $"{year}, runde {round}", $"{year}, round {round}");

    public static Text Answered(int answered, int all) => new(
        $"{answered} av {all} påstander besvart", $"{answered} av {all} påstandar svara på", $"{answered} of {all} statements answered");

    public static Text FinishedOn(string day) => new($"Fullført {day}", $"Fullført {day}", $"Finished {day}");

    public static Text NotFinished => new("Ikke fullført", "Ikkje fullført", "Not finished");

    public static Text Groups => new("Fyll ut", "Fyll ut", "Fill in");

    public static Text GroupsLead => new(
        "Ta en del om gangen. Flere kan fylle ut hver sin del. Svarene lagres for hver del.",
        "Ta éin del om gongen. Fleire kan fylle ut kvar sin del. Svara blir lagra for kvar del.",
        "Take one part at a time. Several people can fill in a part each. The answers are saved part by part.");

    public static Text Source => new("Kilde", "Kjelde", "Source");

    public static Text GoodLooksLike => new("Slik ser det ut når det er bra", "Slik ser det ut når det er bra", "What it looks like when it is good");

    public static Text Comment => new("Kommentar (kan stå tom)", "Kommentar (kan stå tom)", "Comment (may be empty)");

    public static Text SaveAndNext => new("Lagre og gå videre", "Lagre og gå vidare", "Save and go on");

    public static Text SaveLast => new("Lagre og se resultatet", "Lagre og sjå resultatet", "Save and see the result");

    public static Text PartOf(int part, int all) => new($"Del {part} av {all}", $"Del {part} av {all}", $"Part {part} of {all}");

    public static Text Conflict => new(
        "Noen andre har svart på det samme mens du fylte ut. Svarene deres står ved påstandene. Lagrer du nå, gjelder ditt svar.",
        "Nokon andre har svara på det same medan du fylte ut. Svara deira står ved påstandane. Lagrar du no, gjeld svaret ditt.",
        "Someone else answered the same while you filled in. Their answers stand by the statements. If you save now, yours applies.");

    public static Text SameMoment => new(
        "Noen andre lagret i samme øyeblikk. Svarene dine er tatt vare på. Lagre en gang til.",
        "Nokon andre lagra i same augeblink. Svara dine er tekne vare på. Lagre éin gong til.",
        "Someone else saved in the same moment. Your answers have been kept. Save once more.");

    public static Text TheyAnswered => new("En annen har svart", "Ein annan har svara", "Someone else answered");

    public static Text FinishTitle => new("Fullfør egenvurderingen", "Fullfør eigenvurderinga", "Finish the self-evaluation");

    public static Text FinishLead(int unanswered) => unanswered == 0
        ? new("Alle påstander er besvart.", "Alle påstandar er svara på.", "All statements are answered.")
        : new(
            $"{unanswered} påstander er ikke besvart. De vises som ubesvart.",
            $"{unanswered} påstandar er ikkje svara på. Dei blir viste som ikkje svara på.",
            $"{unanswered} statements are not answered. They are shown as unanswered.");

    public static Text CannotUndo => new(
        "Når egenvurderingen er fullført, kan den ikke endres. Trenger dere å vurdere på nytt, starter dere en ny runde.",
        "Når eigenvurderinga er fullført, kan ho ikkje endrast. Treng de å vurdere på nytt, startar de ein ny runde.",
        "When the self-evaluation is finished it cannot be changed. To evaluate again, start a new round.");

    public static Text TookPart => new("Hvem var med?", "Kven var med?", "Who took part?");

    public static Text TookPartHint => new("Skriv roller, ikke navn: leder, to kontaktpersoner, en fra helsestasjonen.", "Skriv roller, ikkje namn: leiar, to kontaktpersonar, ein frå helsestasjonen.", "Write roles, not names: head, two caseworkers, one from the health centre.");

    public static Text Finish => new("Fullfør", "Fullfør", "Finish");

    public static Text Back => new("Til egenvurderingene", "Til eigenvurderingane", "To the self-evaluations");

    public static Text BackToOne => new("Til denne egenvurderingen", "Til denne eigenvurderinga", "To this self-evaluation");

    public static Text BegunByMistake => new("Begynt ved en feil? Ta den bort", "Byrja ved ein feil? Ta ho bort", "Begun by mistake? Take it away");

    public static Text DropTitle => new("Ta bort egenvurderingen?", "Ta bort eigenvurderinga?", "Take the self-evaluation away?");

    public static Text DropLead => new(
        "Ingen har skrevet noe i den ennå. Tar du den bort, er den borte for alle, og dere kan begynne på en ny.",
        "Ingen har skrive noko i ho enno. Tek du ho bort, er ho borte for alle, og de kan byrje på ei ny.",
        "Nobody has written anything in it yet. If you take it away, it is gone for everybody, and you can begin a new one.");

    public static Text Drop => new("Ta bort", "Ta bort", "Take away");

    public static Text KeepIt => new("Behold den", "Behald ho", "Keep it");
}
