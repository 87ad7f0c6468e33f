using Altinn.Authorization.ABAC.Xacml;
using Langbenk.Bench;

// dotnet run -c Release --project bench
const int Rules = 200;
var xacml = new XacmlCase(Rules);
if (xacml.Decide(Rules - 1) != XacmlContextDecision.Permit || xacml.Decide(Rules) == XacmlContextDecision.Permit)
{
    Console.Error.WriteLine("The policy does not decide what it should; its times would mean nothing.");
    return 1;
}

Timing.Measure($"XACML engine, {Rules} rules, the last one permits", () => xacml.Decide(Rules - 1));
return 0;
