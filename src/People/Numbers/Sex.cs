namespace Langbenk.People.Numbers;

/// <summary>As the population register has it. The numbers are stored.</summary>
public enum Sex
{
    Unknown = 0,
    Male = 1,
    Female = 2,
}
