namespace Calculator.ScenarioFiles.Expressions;

/// <summary>Ends the reading of a text that is no formula; it never leaves the parser.</summary>
internal sealed class FormulaException(ExpressionProblem problem) : Exception(problem.Message)
{
    public ExpressionProblem Problem => problem;
}
