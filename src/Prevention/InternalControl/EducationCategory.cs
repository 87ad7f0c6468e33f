namespace Langbenk.Prevention.InternalControl;

/// <summary>A person's education and experience, sorted so that bvl § 15-6 can be counted.</summary>
public enum EducationCategory
{
    /// <summary>A master's degree in child welfare or other relevant education at the same level.</summary>
    Master,

    /// <summary>A relevant bachelor's degree and at least four years' documented work in child welfare.</summary>
    BachelorFourYears,

    /// <summary>A relevant bachelor's degree, at least two years' documented work and further education of at least 30 credits.</summary>
    BachelorTwoYearsFurther,

    /// <summary>A relevant bachelor's degree without enough of the rest.</summary>
    RelevantBachelor,

    Other,
    None,
}
