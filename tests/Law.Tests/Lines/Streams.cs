namespace Langbenk.Law.Tests.Lines;

/// <summary>A stream that can only be read, or only written, and knows no length.</summary>
abstract class OneWayStream : Stream
{
    public override bool CanRead => this is ReadStream;

    public override bool CanWrite => this is WriteStream;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

abstract class ReadStream : OneWayStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

abstract class WriteStream : OneWayStream
{
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
