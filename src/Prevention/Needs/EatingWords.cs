namespace Langbenk.Prevention.Needs;

/// <summary>Who does not eat, or does not keep it. Not the baby who refuses the spoon: that is another need.</summary>
static class EatingWords
{
    const string Small = "!baby* !babyen !småbarn* !spedbarn* !nyfødt* !kresen* !grønnsak* !grønsak* !frukt* !barnehage* !toddler* !vegetable* !fussy !picky !sweets !candy !meat* !1 !2 !3 !4 !5";

    public static IReadOnlyList<string> All { get; } =
    [
        "sulter|sultar|sulte|sulta|sultet|svelter|svelte+meg|seg", "jeg|eg+sulter|sultar|svelt", $"spiser|et|ete|eter|spise|spist|åt+ikke|ikkje|nesten|knapt {Small}", $"vil|tør|orker|orkar|klarer|klarar|greier|greie|nekter|nektar+ikke|ikkje|å+spise|ete|spiser {Small}",
        $"ikke|ikkje+spise|ete {Small}", $"slutta|sluttet|slutter|sluttar|slutte+å+spise|ete {Small}", $"kaster|kastar|kaste|kasta|kastet+opp mat|maten|måltid*|vilje|spist|ete|spise|middag* {Small}", $"spyr|spy|spydde mat|maten|måltid*|vilje|spist|ete|middag* {Small}", "fing* hals|halsen",
        "anoreks*", "anorex*", "bulimi*", "overspis*", "tel|teller|telle|telje kalori*",
        "starv* myself|herself|himself", $"don|dont|doesn|doesnt|won|wont|not|barely|hardly|stopped|stop|refuses|refuse|never+eat|eating {Small}", $"don|doesn|won|didn|isn+t+eat|eating {Small}", $"throw|throws|throwing|threw+up food|meal|meals|eating|eat|ate|purpose {Small}",
        "make|makes|making|made+myself|herself|himself+sick|vomit|throw|puke", "purge|purges|purging", "binge*",
    ];
}
