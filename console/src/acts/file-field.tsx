/** Files of an act: handed in as soon as they are chosen, named by their ids when the act is sent. */
import { useState } from 'react';
import { useClient } from 'urql';
import { useText } from '../i18n/text';
import { type Uploaded, upload } from './upload';

interface Props {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (fileIds: readonly string[]) => void;
}

export function FileField({ id, value, onChange }: Props) {
  const text = useText();
  const graph = useClient();
  const [files, setFiles] = useState<readonly Uploaded[]>([]);
  const [note, setNote] = useState('');
  const take = async (chosen: readonly File[]) => {
    setNote(text('act.uploading'));
    try {
      const uploaded = await Promise.all(chosen.map((file) => upload(graph, file)));
      setFiles([...files, ...uploaded]);
      onChange([...value, ...uploaded.map((one) => one.id)]);
      setNote('');
    } catch (error) {
      setNote(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div>
      <input id={id} type="file" multiple onChange={({ target }) => void take([...(target.files ?? [])])} />
      <ul>
        {files.map(({ id: fileId, fileName }) => (
          <li key={fileId}>{fileName}</li>
        ))}
      </ul>
      <output>{note}</output>
    </div>
  );
}
