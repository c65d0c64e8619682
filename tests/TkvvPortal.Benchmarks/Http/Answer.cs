namespace TkvvPortal.Benchmarks.Http;

/// <summary>A page did not answer as it should: there is nothing to measure.</summary>
internal sealed class UnexpectedAnswerException(string message) : Exception(message);

/// <summary>Checks answers, so that an error page is never measured as a fast page.</summary>
internal static class Answer
{
    public static void Require(HttpResponseMessage response, int status)
    {
        if ((int)response.StatusCode != status)
            throw new UnexpectedAnswerException($"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri!.PathAndQuery} answered {(int)response.StatusCode}");
    }
}
