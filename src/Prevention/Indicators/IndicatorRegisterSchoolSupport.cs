namespace Langbenk.Prevention.Indicators;

static class IndicatorRegisterSchoolSupport
{
    public static readonly KnownIndicator Referrals = new("school-support-referrals",
        new("Antall henvisninger til PPT", "Talet på tilvisingar til PPT", "Number of referrals to the educational-psychological service"),
        new("Barn og elever som er henvist til pedagogisk-psykologisk tjeneste i løpet av et år.",
            "Barn og elevar som er viste til pedagogisk-psykologisk teneste i løpet av eit år.",
            "Children and pupils referred to the educational-psychological service during a year."),
        new("Hvor ofte noen ber om hjelp. Tallet sier ikke hvor mange som trenger den.",
            "Kor ofte nokon ber om hjelp. Talet seier ikkje kor mange som treng ho.",
            "How often someone asks for help. The number does not say how many need it."),
        "PPT", IndicatorUse.FollowOnly,
        new("Henvisningen er veien til hjelp for barn som strever med å lære. Blir det et mål at tallet skal ned, kan barn bli stående uten. Grunnen er den samme som evalueringen av barnevernsreformen gir for spesialpedagogiske vedtak (Menon/NTNU for Bufdir 2023, kap. 4.3).",
            "Tilvisinga er vegen til hjelp for barn som strevar med å lære. Blir det eit mål at talet skal ned, kan barn bli ståande utan. Grunnen er den same som evalueringa av barnevernsreforma gir for spesialpedagogiske vedtak (Menon/NTNU for Bufdir 2023, kap. 4.3).",
            "The referral is the way to help for children who struggle to learn. If lowering the number becomes a target, children may be left without. The reason is the one the evaluation of the child welfare reform gives for special-education decisions (Menon/NTNU for Bufdir 2023, ch. 4.3)."),
        ["learning-help-in-time", "school-wellbeing", "high-absence"],
        ["henvisninger til ppt", "tilvisingar til ppt", "henvist til ppt", "tilvist til ppt", "ppt-henvisning", "ppt-tilvising", "referrals to the educational-psychological"]);
}
