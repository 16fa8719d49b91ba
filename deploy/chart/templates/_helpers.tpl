{{/* Name of the release, as objects carry it. */}}
{{- define "kuaijin.name" -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{- define "kuaijin.labels" -}}
app.kubernetes.io/name: kuaijin
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{/* What selects the pods of one process: given { root, process }. */}}
{{- define "kuaijin.selector" -}}
app.kubernetes.io/name: kuaijin
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .process }}
{{- end -}}

{{- define "kuaijin.image" -}}
{{- if .Values.image.digest -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- else -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}
{{- end -}}

{{/* Where each subgraph listens, as the gateway wants it. */}}
{{- define "kuaijin.subgraphs" -}}
{{- $scheme := ternary "https" "http" (ne .Values.tls.secret "") -}}
{{- $name := include "kuaijin.name" . -}}
{{- $urls := list -}}
{{- range $service := keys .Values.services | sortAlpha -}}
{{- $urls = append $urls (printf "%s=%s://%s-%s:4000/graphql" $service $scheme $name $service) -}}
{{- end -}}
{{ join "," $urls }}
{{- end -}}

{{/* Names of the Secrets that a process is given: { root, process }. */}}
{{- define "kuaijin.secretsOf" -}}
{{- $s := .root.Values.secrets -}}
{{- $names := list $s.all -}}
{{- if eq .process "gateway" -}}
{{- $names = append $names $s.gateway -}}
{{- else -}}
{{- $names = append $names $s.services -}}
{{- if or (eq .process "approvals") (eq .process "jobs") -}}{{- $names = append $names $s.approvals -}}{{- end -}}
{{- if or (eq .process "events") (eq .process "jobs") -}}{{- $names = append $names $s.events -}}{{- end -}}
{{- if or (eq .process "land") (eq .process "funds") -}}{{- $names = append $names $s.ledgers -}}{{- end -}}
{{- end -}}
{{ join "," $names }}
{{- end -}}

{{/* Environment of a process: { root, process, settings }. */}}
{{- define "kuaijin.environment" -}}
env:
  - name: POD_IP
    valueFrom: { fieldRef: { fieldPath: status.podIP } }
  - { name: KUAIJIN_HOST, value: $(POD_IP) }
  - { name: KUAIJIN_PORT, value: '4000' }
  - { name: KUAIJIN_METRICS_HOST, value: $(POD_IP) }
  - { name: KUAIJIN_METRICS_PORT, value: '9464' }
  {{- range $name, $value := merge (dict) .settings .root.Values.settings }}
  {{- if ne (toString $value) "" }}
  - { name: {{ $name }}, value: {{ $value | toString | quote }} }
  {{- end }}
  {{- end }}
  {{- if eq .process "gateway" }}
  - { name: SUBGRAPH_URLS, value: {{ include "kuaijin.subgraphs" .root | quote }} }
  {{- end }}
  {{- if .root.Values.tls.secret }}
  - { name: KUAIJIN_TLS_CERT_FILE, value: /tls/tls.crt }
  - { name: KUAIJIN_TLS_KEY_FILE, value: /tls/tls.key }
  - { name: KUAIJIN_TLS_CA_FILE, value: /tls/ca.crt }
  {{- end }}
envFrom:
  {{- range splitList "," (include "kuaijin.secretsOf" .) }}
  - secretRef: { name: {{ . }} }
  {{- end }}
{{- end -}}

{{/* What the pod of every process may: nothing but run. */}}
{{- define "kuaijin.podSecurity" -}}
automountServiceAccountToken: false
securityContext:
  runAsNonRoot: true
  runAsUser: 65532
  runAsGroup: 65532
  fsGroup: 65532
  seccompProfile: { type: RuntimeDefault }
{{- with .Values.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end -}}

{{- define "kuaijin.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
{{- end -}}

{{- define "kuaijin.mounts" -}}
volumeMounts:
  - { name: tmp, mountPath: /tmp }
  {{- if .Values.tls.secret }}
  - { name: tls, mountPath: /tls, readOnly: true }
  {{- end }}
{{- end -}}

{{- define "kuaijin.volumes" -}}
volumes:
  - { name: tmp, emptyDir: {} }
  {{- if .Values.tls.secret }}
  - { name: tls, secret: { secretName: {{ .Values.tls.secret }}, defaultMode: 288 } }
  {{- end }}
{{- end -}}
